import { css } from 'lit';
import { narrow, tight } from './widths.js';

/** The columns of the list of users. Fixed, so that nothing moves from page to page. */
export const usersColumns = css`
  .list { position: relative; container-type: inline-size; }
  .list[aria-busy='true'] tbody { opacity: 0.55; transition: opacity var(--muster-motion); }
  .users { table-layout: fixed; }
  th.jobTitle { inline-size: 17%; }
  th.roles { inline-size: 15%; }
  th.mfa { inline-size: 14%; }
  th.checks { inline-size: 13%; }
  th.renewal { inline-size: 16%; }
  .users tbody tr { cursor: pointer; }
  .users tbody tr:hover { background: var(--muster-hover); }
  .lead a { font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
  .lead a:hover { text-decoration: underline; }
  .second { overflow-wrap: anywhere; font-size: var(--muster-text-small); }
  .second.jobTitle { display: none; }
  .one { display: block; }
  @container not ${narrow} {
    td .dot { display: none; }
    td .date { display: block; padding-inline-start: var(--muster-sign); font-size: var(--muster-text-small); }
  }
  @container ${tight} {
    th.jobTitle, td.jobTitle { display: none; }
    .second.jobTitle { display: block; }
    th.roles, th.mfa, th.checks { inline-size: 17%; }
    th.renewal { inline-size: 20%; }
  }
  @container ${narrow} {
    td.jobTitle { display: grid; }
    .second.jobTitle { display: none; }
  }
`;
