import { css } from 'lit';
import { narrow, slim } from './widths.js';

/** A small form that opens above the page. */
export const sheet = css`
  .sheet {
    inline-size: min(var(--muster-sheet), 100vw - var(--muster-6));
    max-block-size: calc(100dvh - var(--muster-6));
    margin: auto;
    overflow: auto;
    padding: var(--muster-4);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
    background: var(--muster-raised);
    color: var(--muster-ink);
    box-shadow: var(--muster-shadow);
  }
  .sheet:popover-open { display: grid; gap: var(--muster-3); }
  .sheet::backdrop { background: var(--muster-backdrop); }
  .sheet .close { display: none; }
  @container ${narrow} {
    .sheet { scroll-padding-block-end: var(--muster-16); }
    /* What is scrolled ends above it. */
    .sheet .close { display: block; position: sticky; inset-block-end: 0; inline-size: 100%; box-shadow: 0 0 0 var(--muster-4) var(--muster-raised); }
  }
  /* The tools over a list are one line, also with a number of four digits. */
  @container ${slim} { [popovertarget] { padding-inline: var(--muster-2); } }
`;
