import { css } from 'lit';

/** The contract in use: a place to drop another, what became of it. */
export const sourceLayout = css`
  :host { overflow-wrap: anywhere; }
  section { block-size: 100%; align-content: start; }
  .tight { gap: var(--muster-3); }
  .drop {
    display: grid;
    gap: var(--muster-0);
    padding: var(--muster-2) var(--muster-3);
    border: var(--muster-hairline) dashed var(--muster-edge);
    border-radius: var(--muster-radius);
    cursor: pointer;
  }
  .drop:hover, .over .drop { border-color: var(--muster-accent); background: var(--muster-accent-soft); }
  .drop:focus-within { outline: var(--muster-focus) solid var(--muster-accent); outline-offset: var(--muster-focus); }
  .drop strong { font-weight: 550; }
  .refused { display: grid; gap: var(--muster-1); padding: var(--muster-3); border-radius: var(--muster-radius); background: var(--muster-bad-soft); }
  .judging { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: var(--muster-2) var(--muster-3); }
  .judging progress { grid-column: 1 / -1; }
  @media print { .drop, button { display: none; } }
`;
