import { css } from 'lit';

/** The buttons that save the findings. */
export const reportLayout = css`
  .report { display: grid; gap: var(--muster-2); padding: var(--muster-4); border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  h2 { font-size: var(--muster-text); }
  label { min-block-size: var(--muster-target); cursor: pointer; }
`;
