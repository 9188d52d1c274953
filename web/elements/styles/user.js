import { css } from 'lit';
import { medium, narrow } from './widths.js';

/** One user: header, four answers, rows that open. */
export const userLayout = css`
  :host { container-type: inline-size; }
  .back { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--muster-4); margin-block-end: var(--muster-3); }
  .back a { text-decoration: none; }
  .acts { gap: 0; margin-inline-start: calc(-1 * var(--muster-2)); margin-block: calc(-1 * var(--muster-3)); }
  .gaps { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--muster-2) var(--muster-4); min-block-size: var(--muster-12); padding-block: var(--muster-3); }
  .gaps h2 { font-size: var(--muster-text); }
  .gaps .line { gap: var(--muster-1); }
  .gaps li { position: relative; }
  header { display: flex; align-items: center; gap: var(--muster-4); min-inline-size: 0; }
  header > div { min-inline-size: 0; }
  h1 { min-inline-size: 0; overflow-wrap: anywhere; }
  .missing { margin-block-end: var(--muster-4); }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--muster-16);
    block-size: var(--muster-16);
    border-radius: var(--muster-pill);
    background: var(--muster-accent-soft);
    color: var(--muster-accent-strong);
    font-size: var(--muster-text-avatar);
    font-weight: 650;
  }
  /* Each has its dot before it; that of the first of a line is cut away. */
  .facts { display: flex; flex-wrap: wrap; overflow-wrap: anywhere; margin-inline-start: calc(-1 * var(--muster-5)); clip-path: inset(0 0 0 var(--muster-5)); }
  .facts:dir(rtl) { clip-path: inset(0 var(--muster-5) 0 0); }
  .facts > span { padding-inline-start: var(--muster-5); }
  .facts > span::before { content: '·'; display: inline-block; inline-size: var(--muster-5); margin-inline-start: calc(-1 * var(--muster-5)); text-align: center; }
  .facts:dir(rtl) span { display: flex; }
  .back a:dir(rtl) { unicode-bidi: isolate; }
  .panels {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--muster-4);
  }
  .answer { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: var(--muster-3); min-inline-size: 0; }
  .tight { gap: var(--muster-2); }
  .pairs { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: var(--muster-1) var(--muster-3); }
  .pairs dt { color: var(--muster-quiet); }
  .pairs .date { display: block; padding-inline-start: var(--muster-sign); font-size: var(--muster-text-small); }
  .pairs > *, .answer { overflow-wrap: anywhere; }
  /* Letters that stack into one sign, as many as one likes, break nowhere. */
  h1, .facts span, .answer > *, li, .pairs > *, .tree > *, .row > summary > * {
    overflow-x: clip;
    overflow-clip-margin: var(--muster-1);
  }
  .title { display: flex; align-items: baseline; gap: var(--muster-3); padding: var(--muster-4); }
  .row { border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  .row:first-child { border-block-start: 0; }
  .row > summary {
    display: grid;
    grid-template-columns: var(--muster-4) minmax(0, 1.1fr) minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.6fr);
    gap: var(--muster-1) var(--muster-3);
    align-items: baseline;
    padding: var(--muster-3) var(--muster-4);
    color: inherit;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .row > summary::-webkit-details-marker { display: none; }
  .row > summary::before { content: '›'; color: var(--muster-quiet); transition: rotate var(--muster-motion); }
  .row[open] > summary::before { rotate: 90deg; }
  .row[open] > summary:dir(rtl)::before { rotate: -90deg; }
  .row > summary:hover { background: var(--muster-hover); color: inherit; }
  .system { font-weight: 600; }
  .whole { grid-column: 2 / -1; }
  .inside { padding: 0 var(--muster-4) var(--muster-4) calc(var(--muster-4) * 2 + var(--muster-3)); min-inline-size: 0; overflow-wrap: anywhere; }
  .inside h3 { margin-block-end: var(--muster-1); }
  .tree { display: grid; grid-template-columns: fit-content(var(--muster-field)) minmax(0, 1fr); gap: var(--muster-1) var(--muster-3); }
  .tree dt { color: var(--muster-quiet); overflow-wrap: anywhere; }
  .tree dd { min-inline-size: 0; overflow-wrap: anywhere; }
  .tree .tree { padding-inline-start: var(--muster-3); border-inline-start: var(--muster-hairline) solid var(--muster-rule); }
  .items { display: grid; gap: var(--muster-2); }
  .ghosts { display: grid; gap: var(--muster-4); }
  .bar { border-radius: var(--muster-radius); background: var(--muster-sunken); animation: pulse var(--muster-pulse) ease-in-out infinite; }
  .bar.tall { block-size: var(--muster-16); }
  .bar.answer { min-block-size: calc(var(--muster-16) * 2); }
  @keyframes pulse { 50% { opacity: 0.45; } }
  @media (forced-colors: active) {
    .acts { gap: var(--muster-2); margin: 0; }
    .row > summary { color: CanvasText; }
  }
  @media print {
    .back.back { min-block-size: 0; }
    .back > :not(.small), .acts, .again:not([open]) { display: none; }
    .title { break-after: avoid; }
    .row > summary { padding-inline-start: 0; }
    .row > summary::before { visibility: hidden; }
    .panel { break-inside: avoid; }
    pre { max-block-size: none; }
  }
  @container ${medium} {
    .panels { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @container ${narrow} {
    .back { min-block-size: var(--muster-16); align-content: start; }
    .panels { grid-template-columns: minmax(0, 1fr); }
    header { align-items: start; gap: var(--muster-3); }
    .avatar { inline-size: var(--muster-12); block-size: var(--muster-12); }
    .facts, .facts:dir(rtl) { flex-flow: column nowrap; margin: 0; clip-path: none; }
    .facts > span { padding: 0; }
    .facts > span::before { content: none; }
    .row > summary { grid-template-columns: var(--muster-4) minmax(0, 1fr); }
    .row > summary > * { grid-column: 2; }
    .row > summary > :first-child { grid-row: 1; }
    .inside { padding-inline-start: var(--muster-4); }
    .tree { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .tree dd { margin-block-end: var(--muster-2); }
  }
`;
