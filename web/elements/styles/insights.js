import { css } from 'lit';
import { slim, tight } from './widths.js';

/** Four pictures: large numbers, bars, tables that open. */
export const insightsLayout = css`
  :host { container-type: inline-size; }
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--muster-2) var(--muster-4); }
  .counted strong { color: var(--muster-ink); font-weight: 600; }
  .option { min-block-size: var(--muster-target); cursor: pointer; }
  .option:hover { border-color: var(--muster-accent); }
  .option:has(:checked) { background: var(--muster-accent-soft); border-color: var(--muster-accent); }
  .option input[type='radio'] {
    flex: none;
    inline-size: var(--muster-4);
    block-size: var(--muster-4);
    min-block-size: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--muster-accent);
  }
  .pictures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--muster-4); }
  .picture { display: grid; align-content: start; gap: var(--muster-3); container-type: inline-size; }
  .figures { display: flex; flex-wrap: wrap; gap: var(--muster-2) var(--muster-6); }
  .figure {
    display: grid;
    gap: 0 var(--muster-2);
    padding: var(--muster-1) var(--muster-2);
    margin-inline: calc(-1 * var(--muster-2));
    border-radius: var(--muster-radius-small);
    color: var(--muster-quiet);
    text-decoration: none;
  }
  .big { color: var(--muster-ink); font-size: var(--muster-text-figure); font-weight: 650; line-height: 1.2; }
  a.figure:hover { background: var(--muster-hover); color: var(--muster-accent-strong); }
  a.figure:hover .big { color: var(--muster-accent-strong); }
  .early { visibility: hidden; }
  .ghost { block-size: calc(7 * var(--muster-16)); animation: pulse var(--muster-pulse) ease-in-out infinite; }
  @keyframes pulse { 50% { opacity: 0.45; } }
  .groups { display: grid; gap: var(--muster-3); }
  .group h3 { margin-block-end: var(--muster-1); }
  .bar {
    display: grid;
    grid-template-columns: var(--muster-bar-label) minmax(0, 1fr) minmax(var(--muster-bar-count), auto) var(--muster-bar-share);
    align-items: center;
    gap: var(--muster-2);
    min-block-size: var(--muster-target);
    padding-inline: var(--muster-2);
    margin-inline: calc(-1 * var(--muster-2));
    border-radius: var(--muster-radius-small);
    color: inherit;
    text-decoration: none;
  }
  a.bar[href]:hover { background: var(--muster-hover); color: inherit; }
  a.bar[href]:hover .label { text-decoration: underline; }
  a.bar:not([href]), a.bar:not([href]) .label * { color: var(--muster-quiet); }
  .label { overflow-wrap: anywhere; }
  .count, .share, .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .count { font-weight: 600; }
  svg { display: block; inline-size: 100%; block-size: var(--muster-3); color: var(--muster-accent); }
  svg:dir(rtl) { scale: -1 1; }
  svg.good { color: var(--muster-good); }
  svg.care { color: var(--muster-care); }
  svg.bad { color: var(--muster-bad); }
  svg.quiet { color: var(--muster-edge); }
  .track { fill: var(--muster-sunken); }
  .length { fill: currentColor; }
  @media (forced-colors: active) {
    svg[class] { color: CanvasText; }
    .track { fill: Canvas; stroke: CanvasText; }
  }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: var(--muster-1) var(--muster-2); text-align: inherit; border-block-end: var(--muster-hairline) solid var(--muster-rule); overflow-wrap: anywhere; }
  thead th { color: var(--muster-quiet); font-size: var(--muster-text-small); }
  tbody th { font-weight: inherit; }
  th[scope='rowgroup'] { padding-block-start: var(--muster-3); font-size: var(--muster-text-small); font-weight: 600; }
  @media print {
    .option:not(:has(:checked)), .option input, details:not([open]), slot[name='load'] { display: none; }
    .picture { break-inside: avoid; }
    a { color: inherit; }
  }
  @container ${slim} {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto var(--muster-bar-share);
      gap: var(--muster-0) var(--muster-2);
      padding-block: var(--muster-1);
    }
    svg { grid-area: 2 / 1 / auto / -1; block-size: var(--muster-2); }
  }
  @container ${tight} {
    .pictures { grid-template-columns: minmax(0, 1fr); }
  }
`;
