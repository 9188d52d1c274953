import { css } from 'lit';
import { narrow } from './widths.js';

/** The findings: a summary with large numbers, a table. */
export const contractLayout = css`
  :host { container-type: inline-size; }
  .intro { margin-block-start: var(--muster-1); max-inline-size: var(--muster-reading); }
  .counts { display: flex; flex-wrap: wrap; gap: var(--muster-4) var(--muster-8); margin-block-start: var(--muster-4); }
  .counts li { display: flex; align-items: center; gap: var(--muster-3); }
  .big { font-size: var(--muster-text-title); font-weight: 650; white-space: nowrap; }
  table code { overflow-wrap: anywhere; }
  td { overflow-wrap: anywhere; }
  td.number { overflow-wrap: normal; }
  button.example { padding-inline: 0; text-align: start; overflow-wrap: anywhere; }
  tbody th { max-inline-size: var(--muster-sheet); text-align: start; }
  @container ${narrow} {
    .counts { flex-direction: column; }
    .example { justify-self: start; }
  }
`;
