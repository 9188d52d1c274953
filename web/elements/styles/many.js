import { css } from 'lit';
import { narrow } from './widths.js';

/** The review of files for many users: what is done to all stays in sight above the files. */
export const manyLayout = css`
  .head { justify-content: space-between; }
  .reading { max-inline-size: var(--muster-reading); }
  .choosers { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--muster-3); }
  .folder { padding-inline: var(--muster-5); text-align: center; }
  .note { padding: var(--muster-2) var(--muster-3); border-radius: var(--muster-radius); background: var(--muster-care-soft); }
  .acts {
    position: sticky;
    inset-block-start: var(--muster-header);
    z-index: 1;
    display: grid;
    gap: var(--muster-2);
    padding-block: var(--muster-3);
    background: var(--muster-surface);
    border-block-end: var(--muster-hairline) solid var(--muster-rule);
  }
  .acts input { inline-size: auto; }
  .gap { margin-inline-start: auto; }
  .item { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 0.8fr) minmax(0, 0.9fr); }
  .ends { grid-column: 5; }
  li { content-visibility: auto; contain-intrinsic-block-size: auto var(--muster-16); }
  .owner .line { gap: 0 var(--muster-1); }
  .owner { display: grid; gap: var(--muster-1); align-content: start; }
  .wrong .what { grid-column: span 4; }
  form section h2 { padding-block: var(--muster-4) var(--muster-2); }
  @container not ${narrow} {
    .heads { padding-block: 0; border: 0; }
    .field > label { position: absolute; inline-size: var(--muster-hairline); overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .item .ends { padding-block-start: 0; }
  }
  @container ${narrow} {
    .choosers { grid-template-columns: minmax(0, 1fr); }
    .heads { display: none; }
    .item { grid-template-columns: minmax(0, 1fr); }
    .wrong .what, .item .ends { grid-column: 1; }
    .acts { position: static; }
    .acts .main { inline-size: 100%; }
    .gap { display: none; }
  }
`;
