import { css } from 'lit';

/** How far something is. */
export const progressBar = css`
  progress {
    inline-size: 100%;
    block-size: var(--muster-2);
    border: 0;
    border-radius: var(--muster-pill);
    overflow: hidden;
    background: var(--muster-sunken);
    accent-color: var(--muster-accent);
  }
  progress::-webkit-progress-bar { background: var(--muster-sunken); }
  progress::-webkit-progress-value { background: var(--muster-accent); }
  progress::-moz-progress-bar { background: var(--muster-accent); }
  @media (forced-colors: active) {
    progress { border: var(--muster-hairline) solid; }
    progress::-webkit-progress-value { forced-color-adjust: none; background: CanvasText; }
  }
`;
