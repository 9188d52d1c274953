import { css } from 'lit';
import { medium, narrow, tight } from './widths.js';

/** The findings: a summary with large numbers, a table. */
export const contractLayout = css`
  :host { container-type: inline-size; }
  .intro { margin-block-start: var(--muster-1); max-inline-size: var(--muster-reading); }
  .heads { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: var(--muster-4); }
  .facts { display: flex; flex-wrap: wrap; gap: var(--muster-2) var(--muster-8); margin-block-start: var(--muster-3); }
  .facts dt { color: var(--muster-quiet); font-size: var(--muster-text-small); }
  .facts dd { font-weight: 600; }
  .facts dd .small { font-weight: 400; }
  .counts { display: flex; flex-wrap: wrap; gap: var(--muster-4) var(--muster-8); margin-block-start: var(--muster-4); }
  .counts li { display: flex; align-items: center; gap: var(--muster-3); }
  .big { font-size: var(--muster-text-title); font-weight: 650; white-space: nowrap; }
  .filters { display: flex; flex-wrap: wrap; gap: var(--muster-3) var(--muster-8); padding: var(--muster-4) var(--muster-4) 0; }
  fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-2); min-inline-size: 0; }
  legend { float: inline-start; padding: 0; font-weight: 600; }
  .option { min-block-size: var(--muster-target); cursor: pointer; }
  .option:hover { border-color: var(--muster-accent); }
  .option:has(:checked) { background: var(--muster-accent-soft); border-color: var(--muster-accent); }
  .opens { cursor: pointer; }
  .opens:hover { background: var(--muster-hover); }
  table code { overflow-wrap: anywhere; }
  td { overflow-wrap: anywhere; }
  td.number { overflow-wrap: normal; }
  button.example { padding-inline: 0; text-align: inherit; overflow-wrap: anywhere; }
  tbody th { max-inline-size: var(--muster-sheet); text-align: inherit; }
  @container not ${tight} {
    td { max-inline-size: var(--muster-facet); }
  }
  @container ${medium} {
    .heads { grid-template-columns: minmax(0, 1fr); }
  }
  @container ${tight} {
    .example { justify-self: start; }
  }
  @container ${narrow} {
    .counts { flex-direction: column; }
  }
  @media print {
    .heads { grid-template-columns: minmax(0, 1fr); }
    .option:not(:has(:checked)), fieldset:not(:has(:checked)), muster-report, button.example { display: none; }
  }
`;
