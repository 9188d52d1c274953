import { css } from 'lit';

/** What went wrong: a sentence, what the server said, details that fold. */
export const problemLayout = css`
  .notice.bad-notice { background: var(--muster-bad-soft); border-color: transparent; }
  .notice > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--muster-1); justify-items: start; }
  .notice :is(p, li, dd, dt), .said { max-inline-size: 100%; overflow-x: clip; overflow-clip-margin: var(--muster-1); }
  .notice p { max-inline-size: var(--muster-reading); }
  .notice button { margin-block: var(--muster-1); }
  .mark {
    display: grid;
    place-items: center;
    inline-size: var(--muster-6);
    block-size: var(--muster-6);
    border-radius: var(--muster-pill);
    background: var(--muster-bad);
    color: var(--muster-surface);
    font-weight: 700;
  }
  .said { padding-inline-start: var(--muster-2); border-inline-start: var(--muster-focus) solid var(--muster-edge); }
  .said ul { list-style: disc; padding-inline-start: var(--muster-4); }
  .notice dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--muster-1) var(--muster-3); }
  .notice dt { color: var(--muster-quiet); }
  .notice details { inline-size: 100%; }
`;
