import { css } from 'lit';

/** What makes no sense in a query: in the flow of the page, or over it while it is being typed. */
export const faultsLayout = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--muster-2);
    padding: var(--muster-2) var(--muster-4);
    border-radius: var(--muster-radius);
    background: var(--muster-care-soft);
    overflow-wrap: anywhere;
  }
  li { display: grid; gap: 0; grid-template-columns: minmax(0, 1fr); overflow-x: clip; overflow-clip-margin: var(--muster-1); }
  .line { gap: 0 var(--muster-1); }
  :host(.over) {
    position: absolute;
    inset: calc(100% + var(--muster-1)) 0 auto;
    z-index: 4;
    border-radius: var(--muster-radius);
    box-shadow: var(--muster-shadow);
  }
`;
