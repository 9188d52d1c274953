import { css } from 'lit';

/** The line of who is selected. */
export const usersPicked = css`
  .picked {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    gap: var(--muster-1) var(--muster-2);
    padding: var(--muster-2) var(--muster-4);
    border-block-start: var(--muster-hairline) solid var(--muster-rule);
    border-radius: 0 0 var(--muster-radius) var(--muster-radius);
    background: var(--muster-raised);
    box-shadow: var(--muster-shadow);
  }
  /* What has the focus is never beneath it. */
  .list:has(.picked) :is(.scroller, .pager) :is(a, button, input, select) { scroll-margin-block-end: var(--muster-16); }
  @media print { .picked { display: none; } }
`;
