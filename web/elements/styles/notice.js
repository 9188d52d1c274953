import { css } from 'lit';

/** A line or a box that says something about what is shown beside it. */
export const notice = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--muster-3);
    padding: var(--muster-3) var(--muster-4);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
    background: var(--muster-surface);
    overflow-wrap: anywhere;
  }
`;
