import { css } from 'lit';
import { medium } from './widths.js';

/** The filters in use at one side, the ready-made views at the other. */
export const chipsLayout = css`
  :host { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-1) var(--muster-3); }
  ul { gap: var(--muster-1) var(--muster-2); min-inline-size: 0; }
  .chip { padding-inline-end: 0; }
  .term { min-inline-size: 0; overflow-x: clip; }
  .chip.waits { border-color: var(--muster-edge); border-style: dashed; background: none; }
  .drop { color: inherit; border-radius: var(--muster-pill); min-block-size: var(--muster-6); }
  .views { margin-inline-start: auto; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--muster-3); font-size: var(--muster-text-small); }
  .views a { text-decoration: none; line-height: var(--muster-6); }
  .views a:hover { text-decoration: underline; }
  .views a[aria-current] { color: var(--muster-ink); font-weight: 600; }
  .views .numbers { color: var(--muster-quiet); font-weight: 400; }
  @container ${medium} {
    .views { flex-wrap: nowrap; margin: 0; max-inline-size: 100%; overflow-x: auto; white-space: nowrap; }
    /* There may be more, beyond the edge. */
    .views { padding: var(--muster-1) var(--muster-6) var(--muster-1) var(--muster-1); scroll-padding-inline: var(--muster-6); mask-image: linear-gradient(to left, transparent, #000 var(--muster-6)); }
    .views:dir(rtl) { mask-image: linear-gradient(to right, transparent, #000 var(--muster-6)); }
  }
  @media print { .views, button { display: none; } }
`;
