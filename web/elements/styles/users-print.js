import { css } from 'lit';

/** A sheet of paper that can be filed: what is listed, the rows, what the list is worth. */
export const usersPrint = css`
  .printed { display: none; }
  @media print {
    .printed { display: block; margin-block: var(--muster-2); }
    .printed.foot { font-size: var(--muster-text-small); overflow-wrap: anywhere; }
    .head, muster-chips, #facets, .pager, .tick, .working, .load, slot[name='load'] { display: none; }
    .scroller.many { overflow: visible; max-block-size: none; }
    caption { padding-inline: 0; }
    .many :is(.name, .lead) { position: static; }
    /* So that no word breaks on A4. */
    .scroller:not(.many) :is(th, td).jobTitle { display: none; }
    .scroller:not(.many) .second.jobTitle { display: block; }
    .scroller:not(.many) :is(th.roles, th.mfa, th.checks) { inline-size: 18%; }
    .scroller:not(.many) th.renewal { inline-size: 20%; }
    .chip.chip { padding: 0; border: 0; background: none; color: inherit; }
    /* Nobody can point at paper: what a cell says when pointed at is printed. */
    .roles .quiet { font-size: 0; }
    .roles .quiet::after, .documents .numbers::after {
      content: attr(title);
      unicode-bidi: isolate;
      font-size: var(--muster-text);
      overflow-wrap: anywhere;
    }
    .roles .quiet::after { content: '· ' attr(title); }
    .documents .numbers::after { display: block; white-space: pre-line; }
    th.documents { inline-size: 25%; }
    .dense .second:not(.jobTitle) { display: block; }
  }
`;
