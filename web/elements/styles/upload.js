import { css } from 'lit';
import { narrow } from './widths.js';

/** The upload form: a place to drop files, a row for each, a button. */
export const uploadLayout = css`
  :host { container-type: inline-size; }
  form { display: grid; gap: var(--muster-3); grid-template-columns: minmax(0, 1fr); }
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
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--muster-2) var(--muster-3);
    align-items: start;
    min-inline-size: 0;
    padding-block: var(--muster-3);
    border-block-start: var(--muster-hairline) solid var(--muster-rule);
    overflow-wrap: anywhere;
  }
  .what { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--muster-0); }
  .what > * { overflow-x: clip; overflow-clip-margin: var(--muster-1); }
  .what strong { font-weight: 600; }
  .ends { grid-column: 4; justify-content: flex-end; }
  .field ~ .ends { padding-block-start: var(--muster-5); }
  .item > :is(muster-problem, .progress, .sum) { grid-column: 1 / -1; }
  .progress { display: grid; gap: var(--muster-1); }
  .acts select { inline-size: auto; }
  @container ${narrow} {
    .item { grid-template-columns: minmax(0, 1fr); }
    .item .ends { grid-column: 1; justify-content: flex-start; padding-block-start: 0; }
    .item > span:empty { display: none; }
  }
`;
