import { css } from 'lit';
import { medium, narrow, slim } from './widths.js';

/** The page of users: tools, filters at the side, pager, what is seen while it loads. */
export const usersLayout = css`
  :host { container-type: inline-size; }
  .head { position: relative; display: grid; gap: var(--muster-2); }
  .tools { display: flex; gap: var(--muster-2); min-inline-size: 0; }
  muster-search { flex: 1; min-inline-size: 0; }
  /* As high as with a filter. */
  muster-chips { min-block-size: calc(var(--muster-6) + var(--muster-1) + 2 * var(--muster-hairline)); margin-block: var(--muster-2) var(--muster-3); }
  muster-chips:not(:defined) { display: block; }
  /* As wide as they will be, so that the search box stays as it is. */
  muster-export { min-inline-size: 114px; }
  muster-arrange:not(:defined) { inline-size: 203px; block-size: var(--muster-target); }
  muster-go-to:not(:defined) { inline-size: 135px; block-size: var(--muster-control); }
  .sheet-button .chip { margin-inline-start: var(--muster-2); }
  .load { min-block-size: calc(var(--muster-control) + var(--muster-4)); }
  .columns {
    display: grid;
    grid-template-columns: var(--muster-facet) minmax(0, 1fr);
    gap: var(--muster-4);
    align-items: start;
  }
  #facets { padding: var(--muster-2) var(--muster-3) var(--muster-3) var(--muster-4); min-block-size: calc(var(--muster-16) * 8); background: var(--muster-surface); color: inherit; }
  #facets .close { display: none; margin-block-start: var(--muster-3); inline-size: 100%; }
  .sheet-button { display: none; white-space: nowrap; }
  .working {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    z-index: 2;
    block-size: var(--muster-focus);
    border-radius: var(--muster-pill);
    background: var(--muster-accent);
    animation: pulse var(--muster-pulse) ease-in-out infinite;
  }
  .note { padding: var(--muster-2) var(--muster-4); border-radius: var(--muster-radius); background: var(--muster-care-soft); }
  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--muster-2) var(--muster-4);
    padding: var(--muster-3) var(--muster-4);
    border-block-start: var(--muster-hairline) solid var(--muster-rule);
  }
  .pager select { inline-size: auto; }
  .skeleton .caption { margin: var(--muster-4); inline-size: var(--muster-facet); }
  .ghost { display: grid; gap: var(--muster-2); padding: var(--muster-3) var(--muster-4); border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  .bar { block-size: var(--muster-3); border-radius: var(--muster-radius-small); background: var(--muster-sunken); animation: pulse var(--muster-pulse) ease-in-out infinite; }
  .bar.short { inline-size: 40%; }
  @keyframes pulse { 50% { opacity: 0.45; } }

  @container not ${medium} {
    #facets {
      display: block;
      position: sticky;
      inset: calc(var(--muster-header) + var(--muster-4)) auto auto;
      inline-size: auto;
      block-size: auto;
      /* Its end is in sight before the page is scrolled, too. */
      max-block-size: calc(100vh - var(--muster-header) - 2 * var(--muster-16));
      margin: 0;
      overflow: auto;
    }
  }
  /* Two lines: what is filtered for, and the views. */
  @container (max-width: 1399.98px) {
    muster-chips.filtered { min-block-size: calc(2 * (var(--muster-6) + var(--muster-1) + var(--muster-hairline))); }
  }
  @container ${medium} {
    muster-chips.narrowed { min-block-size: calc(2 * (var(--muster-6) + var(--muster-1) + var(--muster-hairline))); }
    .columns { grid-template-columns: minmax(0, 1fr); }
    .sheet-button, #facets .close { display: block; }
    #facets .close { position: sticky; inset-block-end: 0; box-shadow: 0 var(--muster-3) 0 var(--muster-surface); }
    #facets { inline-size: min(var(--muster-sheet), 100vw - var(--muster-6)); min-block-size: 0; max-block-size: calc(100dvh - var(--muster-6)); margin: auto; box-shadow: var(--muster-shadow); }
    #facets::backdrop { background: var(--muster-backdrop); }
  }
  @container ${narrow} {
    .tools { flex-wrap: wrap; }
    .tools muster-search { flex-basis: 100%; }
    .ghost { align-content: start; min-block-size: calc(3 * var(--muster-16) - var(--muster-2)); }
  }
  @container ${slim} {
    .sheet-button { padding-inline: var(--muster-2); }
    /* The chips stand below. */
    .sheet-button .chip { display: none; }
    muster-go-to:not(:defined) { inline-size: 119px; }
  }
`;
