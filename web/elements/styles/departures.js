import { css } from 'lit';

/** What departs from the contract, beneath the value or within the text that came. */
export const departures = css`
  .departure { display: block; }
  mark { background: var(--muster-care-soft); color: inherit; border-radius: var(--muster-radius-small); }
`;
