import { css } from 'lit';

/** A text as a program wrote it. */
export const written = css`
  pre {
    margin: 0;
    padding: var(--muster-2);
    max-block-size: calc(var(--muster-16) * 6);
    overflow: auto;
    border-radius: var(--muster-radius-small);
    background: var(--muster-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
