import { css } from 'lit';
import { medium, narrow, snug } from './widths.js';

/** The columns of the list of users. Fixed, so that nothing moves from page to page. */
export const usersColumns = css`
  .list { position: relative; container-type: inline-size; }
  .list[aria-busy='true'] tbody { opacity: 0.55; transition: opacity var(--muster-motion); }
  .users { table-layout: fixed; }
  .line-over { padding: var(--muster-3) var(--muster-4); color: var(--muster-quiet); border-block-end: var(--muster-hairline) solid var(--muster-rule); }
  .line-over strong { color: var(--muster-ink); font-weight: 600; }
  .caption { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--muster-1) var(--muster-4); min-block-size: var(--muster-target); }
  muster-arrange { margin-inline-start: auto; }
  .tick { inline-size: calc(var(--muster-4) + var(--muster-6)); }
  .users td.tick { padding: 0; }
  thead .tick { position: sticky; inset-block-start: var(--muster-header); z-index: 1; background: var(--muster-surface); border-block: var(--muster-hairline) solid var(--muster-rule); }
  .tick label { display: grid; place-items: center; padding-block: var(--muster-2); padding-inline-start: var(--muster-2); cursor: pointer; user-select: none; }
  thead .tick { vertical-align: middle; }
  thead .tick label { padding-block: 0; }
  .users tbody .tick { vertical-align: top; }
  .tick input { margin-block-start: var(--muster-0); }
  .dense :is(td, tbody th) { padding-block: var(--muster-1); }
  .dense .second { display: none; }
  thead th { inline-size: 12%; white-space: normal; }
  th.name { inline-size: auto; }
  th.jobTitle { inline-size: 16%; }
  th.roles { inline-size: 16%; }
  th.mfa { inline-size: 13%; }
  th.checks { inline-size: 12%; }
  th.renewal { inline-size: 16%; }
  .users tbody tr { cursor: pointer; }
  .users tbody tr:has(.tick :checked) { background: var(--muster-accent-soft); }
  /* To clip every cell would take a tenth of the time of a frame. */
  .users tr:not(.unbroken) > * { overflow-x: visible; }
  .users tbody tr:hover { background: var(--muster-hover); }
  .lead a { font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
  .lead a:hover { text-decoration: underline; }
  .second { overflow-wrap: anywhere; font-size: var(--muster-text-small); }
  .second.jobTitle { display: none; }
  .one { display: block; }
  @container not ${narrow} {
    .many { overflow: auto; max-block-size: calc(100vh - var(--muster-header) - var(--muster-8)); }
    .many :is(th, th.jobTitle, th.roles, th.mfa, th.renewal) { inline-size: var(--muster-field); }
    .many th.name { inline-size: var(--muster-facet); }
    .many thead > tr > * { inset-block-start: 0; }
    .many :is(thead .tick, tbody .tick) { position: sticky; inset-inline-start: 0; }
    .many :is(thead .name, tbody .lead) { position: sticky; inset-inline-start: calc(var(--muster-4) + var(--muster-6)); }
    .many tbody :is(.tick, .lead) { background: var(--muster-surface); }
    .many tbody tr:hover :is(.tick, .lead) { background: var(--muster-hover); }
    .many tbody tr:has(.tick :checked) :is(.tick, .lead) { background: var(--muster-accent-soft); }
    .many thead :is(.tick, .name) { z-index: 2; }
    .many .caption { position: sticky; inset-inline-start: var(--muster-4); inline-size: calc(100cqi - var(--muster-8)); }
  }
  /* No word of a state breaks, in the longer of the two languages too. */
  @container ${medium} {
    th.jobTitle { inline-size: 14%; }
    th.checks { inline-size: 14.5%; }
  }
  @container (not ${narrow}) and ${snug} { .users :is(th, td):not(.tick) { padding-inline: var(--muster-2); } }
  @container ${snug} {
    .scroller:not(.many) :is(th, td).jobTitle { display: none; }
    .scroller:not(.many) .second.jobTitle { display: block; }
    th.roles { inline-size: 19%; }
    th.mfa, th.checks { inline-size: 16.5%; }
    th.renewal { inline-size: 19%; }
  }
  @container ${narrow} {
    .users tbody tr { position: relative; }
    .users tbody .tick { position: absolute; inset-block-start: var(--muster-2); inset-inline-end: var(--muster-2); display: block; inline-size: auto; }
    .tick label { padding: var(--muster-2); }
    .lead { padding-inline-end: var(--muster-8); }
    /* To lay out the cards below the screen takes most of the time of the first ones. */
    :host(:not([whole])) .users tbody tr { content-visibility: auto; contain-intrinsic-block-size: auto var(--muster-card); }
  }
`;
