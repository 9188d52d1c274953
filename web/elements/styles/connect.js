import { css } from 'lit';
import { narrow } from './widths.js';

/** The source in use, and the switches of the sample. */
export const connectLayout = css`
  :host { container-type: inline-size; }
  .text { margin-block-start: var(--muster-1); max-inline-size: var(--muster-reading); }
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--muster-2) var(--muster-5); }
  dt { color: var(--muster-quiet); }
  dd { overflow-wrap: anywhere; }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) var(--muster-field) auto;
    gap: var(--muster-3);
    align-items: end;
  }
  .meter { display: grid; gap: var(--muster-1); max-inline-size: var(--muster-sheet); }
  .meter h3 { font-weight: inherit; color: var(--muster-quiet); }
  .trials { inline-size: 100%; border-collapse: collapse; }
  .trials th, .trials td {
    padding: var(--muster-2) var(--muster-3) var(--muster-2) 0;
    border-block-end: var(--muster-hairline) solid var(--muster-rule);
    text-align: inherit;
    font-weight: inherit;
  }
  .trials thead th { color: var(--muster-quiet); font-size: var(--muster-text-small); }
  .hint { display: grid; gap: var(--muster-1); padding: var(--muster-3); border-radius: var(--muster-radius); background: var(--muster-care-soft); }
  .hint code { overflow-wrap: anywhere; }
  .active li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-1) var(--muster-2); }
  @container ${narrow} {
    .fields { grid-template-columns: minmax(0, 1fr); }
    dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .trials thead { display: none; }
    .trials tr { display: grid; padding-block: var(--muster-2); border-block-end: var(--muster-hairline) solid var(--muster-rule); }
    .trials th, .trials td { padding: 0; border: 0; }
    .trials .operation { color: var(--muster-quiet); }
    dd { margin-block-end: var(--muster-2); }
  }
`;
