import { css } from 'lit';
import { sheet } from './sheet.js';
import { roomy } from './widths.js';

/** Small buttons over a table, and what they open. */
export const arrangeLayout = [
  sheet,
  css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-1); }
    button { min-block-size: var(--muster-target); padding-inline: var(--muster-2); font-size: var(--muster-text-small); }
    button[aria-pressed='true'] { background: var(--muster-accent-soft); border-color: var(--muster-accent); }
    .sheet { font-size: var(--muster-text); }
    .sheet label { display: flex; align-items: center; gap: var(--muster-2); min-block-size: var(--muster-target); }
    .order { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--muster-2); align-items: center; }
    .order label { display: grid; grid-template-columns: var(--muster-label) minmax(0, 1fr); }
    legend { padding: 0; margin-block-end: var(--muster-2); }
    .sheet::backdrop { background: none; }
    .usual { justify-self: start; }
    @media ${roomy} {
      .sheet { max-block-size: calc(100% - var(--muster-2)); position-area: block-end span-inline-start; position-try-fallbacks: flip-inline, flip-block; margin: var(--muster-1) var(--muster-2); }
    }
    @media print { :host { display: none; } }
  `,
];
