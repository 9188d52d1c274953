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
  .active li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-1) var(--muster-2); }
  @container ${narrow} {
    .fields { grid-template-columns: minmax(0, 1fr); }
    dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
    dd { margin-block-end: var(--muster-2); }
  }
`;
