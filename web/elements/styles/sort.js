import { css } from 'lit';

/** Headings that sort. */
export const sorting = css`
  .sort { min-block-size: var(--muster-6); padding: 0; border: 0; background: none; font: inherit; color: inherit; text-align: inherit; }
  .sort:hover:enabled { background: none; color: var(--muster-accent); }
  .order { margin-inline-start: var(--muster-1); color: var(--muster-accent); }
`;
