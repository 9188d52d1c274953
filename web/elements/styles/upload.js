import { css } from 'lit';
import { narrow } from './widths.js';

/** The upload form: a place to drop a file, two fields, a button. */
export const uploadLayout = css`
  :host { container-type: inline-size; }
  form { display: grid; gap: var(--muster-3); grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); align-items: stretch; }
  form > :not(.drop, .fields) { grid-column: 1 / -1; }
  .drop {
    display: grid;
    align-content: center;
    gap: var(--muster-0);
    padding: var(--muster-2) var(--muster-3);
    border: var(--muster-hairline) dashed var(--muster-edge);
    border-radius: var(--muster-radius);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .drop:hover, .over .drop { border-color: var(--muster-accent); background: var(--muster-accent-soft); }
  .drop:focus-within { outline: var(--muster-focus) solid var(--muster-accent); outline-offset: var(--muster-focus); }
  .drop strong { font-weight: 550; }
  .fields { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: var(--muster-3); align-items: end; }
  .wrong { color: var(--muster-bad); }
  .progress { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: var(--muster-2) var(--muster-3); overflow-wrap: anywhere; }
  .progress progress { grid-column: 1 / -1; }
  @container ${narrow} {
    form, .fields { grid-template-columns: minmax(0, 1fr); }
  }
`;
