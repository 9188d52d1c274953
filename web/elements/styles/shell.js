import { css } from 'lit';
import { folded, narrow, tight } from './widths.js';

/** The header and the frame of the pages. */
export const shell = css`
  :host { container-type: inline-size; min-block-size: 100vh; background: var(--muster-ground); }
  .skip {
    position: absolute;
    inset-block-start: var(--muster-2);
    inset-inline-start: calc(-100 * var(--muster-16));
    z-index: 4;
  }
  .skip:focus { inset-inline-start: var(--muster-2); }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: var(--muster-4);
    block-size: var(--muster-header);
    padding-inline: max(var(--muster-4), calc((100% - var(--muster-page)) / 2));
    background: var(--muster-surface);
    border-block-end: var(--muster-hairline) solid var(--muster-rule);
  }
  .brand {
    color: var(--muster-ink);
    font-size: var(--muster-text-large);
    font-weight: 700;
    text-decoration: none;
  }
  .side { display: flex; align-items: center; gap: var(--muster-1); margin-inline-start: auto; min-inline-size: 0; }
  .tab {
    display: inline-flex;
    align-items: center;
    gap: var(--muster-2);
    min-block-size: var(--muster-control);
    padding-inline: var(--muster-2);
    border-radius: var(--muster-radius-small);
    color: var(--muster-quiet);
    font-weight: 550;
    text-decoration: none;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .tab:hover { background: var(--muster-hover); color: var(--muster-ink); }
  .tab[aria-current] { color: var(--muster-accent); background: var(--muster-accent-soft); }
  @media (forced-colors: active) {
    .tab[aria-current] { text-decoration: underline; }
  }
  .count { font-size: var(--muster-text-small); }
  /* It comes late, and must move nothing. */
  .badge { display: inline-flex; gap: var(--muster-2); min-inline-size: 3.5em; }
  .language { min-block-size: var(--muster-control); padding-inline: var(--muster-2); color: var(--muster-quiet); }
  :is(.theme, .keys) { inline-size: var(--muster-control); block-size: var(--muster-control); padding: 0; color: var(--muster-quiet); }
  main { padding: var(--muster-5) max(var(--muster-4), calc((100% - var(--muster-page)) / 2)) var(--muster-16); }
  main:focus { outline: none; }
  .faults {
    overflow-x: clip;
    margin-block-end: var(--muster-4);
    padding: var(--muster-2) var(--muster-4);
    border-radius: var(--muster-radius);
    background: var(--muster-care-soft);
    overflow-wrap: anywhere;
  }
  @container ${tight} {
    .badge { min-inline-size: 2em; }
    .extra {
      position: absolute;
      inline-size: var(--muster-hairline);
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container ${folded} {
    header {
      position: relative;
      flex-wrap: wrap;
      gap: var(--muster-0) var(--muster-2);
      block-size: auto;
      padding: var(--muster-1) var(--muster-2);
    }
    .brand { padding-inline-start: var(--muster-2); }
    nav { display: flex; }
    nav .tab { padding-inline: var(--muster-1); margin-inline: var(--muster-0); font-size: var(--muster-text-small); }
    .side { inline-size: 100%; margin: 0; flex-wrap: wrap; }
    .theme { position: absolute; inset-block-start: var(--muster-1); inset-inline-end: var(--muster-2); }
    .language { margin-inline-start: auto; }
    /* It scrolls away: nothing else sticks below it. */
    main { --muster-header: 0px; }
  }
  @container ${narrow} {
    main { padding: var(--muster-3) var(--muster-3) var(--muster-12); }
  }
  /* The first tab leads where the name does. */
  @container (max-width: 399.98px) { .brand, .keys { display: none; } }
  @container (max-width: 359.98px) {
    .side { gap: 0; }
    .side .tab { gap: var(--muster-1); padding-inline: var(--muster-1); font-size: var(--muster-text-small); }
  }
  @media print {
    :host { container-type: normal; background: none; }
    header { display: none; }
    main { padding: 0; }
  }
`;
