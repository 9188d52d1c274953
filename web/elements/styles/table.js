import { css } from 'lit';
import { narrow, tight } from './widths.js';

/** @param {import('lit').CSSResult} width  A dense native table; in it the same rows become cards. */
const tableBeyond = (width) => css`
  table { inline-size: 100%; border-collapse: separate; border-spacing: 0; }
  caption {
    padding: var(--muster-3) var(--muster-4);
    text-align: inherit;
    color: var(--muster-quiet);
    font-variant-numeric: tabular-nums;
  }
  caption strong { color: var(--muster-ink); font-weight: 600; }
  th, td {
    padding: var(--muster-2) var(--muster-3);
    text-align: inherit;
    vertical-align: baseline;
    border-block-end: var(--muster-hairline) solid var(--muster-rule);
    overflow-wrap: break-word;
  }
  /* Letters that stack into one sign, as many as one likes, break nowhere. */
  tbody :is(th, td) { overflow-x: clip; overflow-clip-margin: var(--muster-1); }
  :is(th, td):first-child { padding-inline-start: var(--muster-4); }
  :is(th, td):last-child { padding-inline-end: var(--muster-4); }
  tbody tr:last-child > * { border-block-end: 0; }
  thead th {
    position: sticky;
    inset-block-start: var(--muster-header);
    z-index: 1;
    background: var(--muster-surface);
    border-block: var(--muster-hairline) solid var(--muster-rule);
    color: var(--muster-quiet);
    font-size: var(--muster-text-small);
    font-weight: 600;
    white-space: nowrap;
  }
  tbody th { font-weight: inherit; }
  td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }

  @container not ${width} {
    /* Further lines begin where the words of the first do. */
    td .state:dir(ltr) { display: inline-flex; max-inline-size: 100%; overflow-wrap: anywhere; }
    td .date { display: block; padding-inline-start: var(--muster-sign); font-size: var(--muster-text-small); }
  }
  @container ${width} {
    table, tbody, caption { display: block; }
    /* What nobody sees is no stop of the keyboard: each card has the titles, and a form sorts. */
    thead { display: none; }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--muster-1) var(--muster-3);
      padding: var(--muster-3) var(--muster-4);
      border-block-start: var(--muster-hairline) solid var(--muster-rule);
    }
    tbody :is(th, td), tbody td.number, :is(th, td):first-child, :is(th, td):last-child {
      display: grid;
      grid-template-columns: var(--muster-label) minmax(0, 1fr);
      gap: var(--muster-2);
      padding: 0;
      border: 0;
      text-align: inherit;
      overflow-wrap: anywhere;
    }
    tbody [data-label]::before {
      content: attr(data-label);
      color: var(--muster-quiet);
      font-size: var(--muster-text-small);
    }
    tbody .lead { display: block; }
  }
`;

export const table = tableBeyond(narrow);
/** Of columns that need more room. */
export const wideTable = tableBeyond(tight);
