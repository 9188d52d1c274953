import { css } from 'lit';
import { narrow } from './widths.js';

/** The list of the documents of everybody. */
export const allDocumentsLayout = css`
  .list { position: relative; container-type: inline-size; }
  .documents { table-layout: fixed; }
  th.type { inline-size: 21.5%; }
  th.owner { inline-size: 26%; }
  th.renewal { inline-size: 27%; }
  .documents tbody tr { cursor: pointer; }
  .documents tbody tr:hover { background: var(--muster-hover); }
  #facets { min-block-size: 0; }
  /* There are no views beside them. */
  muster-chips:not(.narrowed) { min-block-size: 0; margin-block: var(--muster-2); }
  .stack > .many { justify-self: start; }
  .over { padding: var(--muster-3) var(--muster-4); color: var(--muster-quiet); border-block-end: var(--muster-hairline) solid var(--muster-rule); }
  .over strong { color: var(--muster-ink); font-weight: 600; }
  .lead { font-weight: 600; overflow-wrap: anywhere; }
  .owner a { text-decoration: none; overflow-wrap: anywhere; }
  .owner a:hover { text-decoration: underline; }
  .second { display: block; overflow-wrap: anywhere; font-size: var(--muster-text-small); }
  @media print {
    .tools, #facets, .pager, slot[name='load'], muster-chips:not(.narrowed) { display: none; }
  }
  @container ${narrow} {
    .documents thead { display: block; }
    .documents thead tr { display: flex; flex-wrap: wrap; gap: 0 var(--muster-4); padding: 0 var(--muster-4) var(--muster-2); }
    .documents thead th { position: static; display: block; inline-size: auto; padding: 0; border: 0; }
    .sort { min-block-size: var(--muster-control); }
  }
`;
