import { css } from 'lit';
import { narrow, tight } from './widths.js';

/** The documents of a user: filter, upload, list. */
export const documentsLayout = css`
  :host { container-type: inline-size; }
  .title { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--muster-2) var(--muster-4); padding: var(--muster-3) var(--muster-4); }
  .filter { display: flex; flex-wrap: wrap; flex: 0 1 var(--muster-dialog); gap: var(--muster-2); min-inline-size: 0; }
  .filter > * { flex: 1 1 var(--muster-field); min-inline-size: 0; }
  muster-upload { padding: var(--muster-3) var(--muster-4) var(--muster-4); border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  muster-problem, .repeated { margin: 0 var(--muster-4) var(--muster-4); }
  table { border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  caption { padding-block: var(--muster-2); }
  thead th { position: static; }
  .lead { font-weight: 600; overflow-wrap: anywhere; }
  :is(th, td):last-child { text-align: end; }
  td .line { justify-content: flex-end; flex-wrap: nowrap; gap: 0; margin-inline-end: calc(-1 * var(--muster-2)); }
  button.plain.bad { color: var(--muster-bad); }
  button.plain.bad:hover { background: var(--muster-bad-soft); }
  .pager { padding: var(--muster-3) var(--muster-4); border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  .empty { border-block-start: var(--muster-hairline) solid var(--muster-rule); padding-block: var(--muster-8); }
  .ghost { block-size: calc(var(--muster-16) * 2); margin: var(--muster-4); border-radius: var(--muster-radius); background: var(--muster-sunken); }
  .ghost.early { visibility: hidden; }
  @media (forced-colors: active) { td .line { gap: var(--muster-2); } }
  section[aria-busy='true'] tbody { opacity: 0.55; transition: opacity var(--muster-motion); }
  @container not ${tight} {
    /* What a column asks for at most: no type is so long that the others leave the window. */
    td:not(.actions) { max-inline-size: var(--muster-sheet); overflow-wrap: anywhere; }
    .lead { max-inline-size: var(--muster-dialog); }
  }
  @container ${narrow} {
    .filter { flex-basis: 100%; }
  }
  @container ${tight} {
    td.actions { display: block; overflow-wrap: normal; }
    td .line { justify-content: flex-start; flex-wrap: wrap; margin-inline-start: calc(-1 * var(--muster-2)); }
  }
  @media print { muster-upload, .filter, .pager, table :is(th, td):last-child { display: none; } }
`;
