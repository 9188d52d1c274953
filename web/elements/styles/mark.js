import { css } from 'lit';

/** The sign, and what it opens: beside it where the browser can, else in the middle. */
export const markLayout = css`
  :host { display: inline-block; font-weight: 400; }
  button {
    min-inline-size: var(--muster-6);
    min-block-size: var(--muster-6);
    padding: 0;
    border: var(--muster-hairline) dotted currentcolor;
    border-radius: var(--muster-pill);
    background: none;
    font: inherit;
    font-size: var(--muster-text-small);
    cursor: help;
  }
  button:hover { background: var(--muster-hover); }
  [popover] {
    max-inline-size: min(var(--muster-sheet), 100vw - var(--muster-6));
    padding: var(--muster-3);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
    background: var(--muster-raised);
    box-shadow: var(--muster-shadow);
    overflow-wrap: anywhere;
  }
  [popover]:popover-open { display: grid; gap: var(--muster-1); }
  @supports (position-area: end) {
    [popover] { position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; margin: 0 var(--muster-2); }
  }
`;
