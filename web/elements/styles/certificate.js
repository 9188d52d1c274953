import { css } from 'lit';

/** The certificate: a list of facts that prints on a page of its own. */
export const certificateLayout = css`
  dialog { inline-size: min(calc(var(--muster-dialog) * 1.5), 100vw - var(--muster-6)); }
  dd { min-inline-size: 0; overflow-wrap: anywhere; }
  dd ul { list-style: disc; padding-inline-start: var(--muster-4); }
  .verdict { font-weight: 550; }
  @media print {
    dialog { position: static; inline-size: auto; border: 0; box-shadow: none; }
    .actions, dd button { display: none; }
  }
`;
