import { css } from 'lit';

/** The line that tells how far the directory is, and whether it is whole. */
export const loadLayout = css`
  :host { overflow-wrap: anywhere; }
  .bar { display: grid; gap: var(--muster-2); padding: var(--muster-2) var(--muster-4); }
  .calm { padding-block: var(--muster-1); }
  .line { min-block-size: var(--muster-target); gap: var(--muster-1) var(--muster-3); }
  .line > .says { flex: 1 1 auto; }
  ul { display: grid; gap: var(--muster-1); }
  progress { display: block; }
`;
