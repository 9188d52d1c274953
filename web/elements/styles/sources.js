import { css } from 'lit';
import { narrow } from './widths.js';

/** The kinds of source as cards, and the form of the one that is chosen. */
export const sourcesLayout = css`
  .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--muster-field), 1fr)); gap: var(--muster-3); }
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: var(--muster-1) var(--muster-2);
    padding: var(--muster-3);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
    cursor: pointer;
  }
  .card > span { grid-column: 2; justify-self: start; }
  .card:hover { border-color: var(--muster-accent); }
  .card:has(:checked) { border-color: var(--muster-accent); background: var(--muster-accent-soft); }
  .card:has(:focus-visible) { outline: var(--muster-focus) solid var(--muster-accent); outline-offset: var(--muster-focus); }
  input[type='radio'] {
    min-block-size: 0;
    inline-size: var(--muster-4);
    block-size: var(--muster-4);
    margin: var(--muster-0) 0 0;
    padding: 0;
    accent-color: var(--muster-accent);
  }
  input[type='radio']:focus-visible { outline: none; }
  .source { padding-block-start: var(--muster-4); border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  .fields.two { grid-template-columns: var(--muster-field) minmax(0, 1fr); }
  .fields.three { grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr); }
  input[type='file'] { inline-size: 100%; min-inline-size: 0; padding: var(--muster-1); }
  .goes { font-weight: 550; overflow-wrap: anywhere; }
  .check { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-1) var(--muster-2); }
  @container ${narrow} {
    .fields.two, .fields.three { grid-template-columns: minmax(0, 1fr); }
  }
`;
