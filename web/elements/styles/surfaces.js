import { css } from 'lit';

/** Panels, chips and the colours of states. A state colour never stands without a sign or word. */
export const surfaces = css`
  .panel {
    background: var(--muster-surface);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
  }
  .padded { padding: var(--muster-4); }
  .stack { display: grid; gap: var(--muster-4); grid-template-columns: minmax(0, 1fr); }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--muster-1);
    max-inline-size: 100%;
    padding: 0 var(--muster-2);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-pill);
    background: var(--muster-sunken);
    font-size: var(--muster-text-small);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .chip.strong {
    background: var(--muster-accent-soft);
    border-color: transparent;
    color: var(--muster-accent-strong);
  }
  .good { color: var(--muster-good); }
  .care { color: var(--muster-care); }
  .bad { color: var(--muster-bad); }
  .novel { color: var(--muster-novel); }
  .sign { display: inline-block; inline-size: var(--muster-sign); flex: none; }
  .nowrap { white-space: nowrap; }
  .empty { padding: var(--muster-12) var(--muster-4); text-align: center; }
  .empty > * { margin-inline: auto; max-inline-size: var(--muster-reading); }
  .empty h2 { margin-block-end: var(--muster-1); }
  .empty .line { justify-content: center; margin-block-start: var(--muster-4); }
`;
