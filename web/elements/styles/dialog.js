import { css } from 'lit';

/** A question above the page. */
export const dialog = css`
  dialog {
    inline-size: min(var(--muster-dialog), 100vw - var(--muster-6));
    padding: var(--muster-5);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius);
    background: var(--muster-raised);
    color: var(--muster-ink);
    box-shadow: var(--muster-shadow);
    overflow-wrap: anywhere;
  }
  dialog[open] { display: grid; gap: var(--muster-4); }
  dialog::backdrop { background: var(--muster-backdrop); }
  dl { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: var(--muster-1) var(--muster-4); }
  dt { color: var(--muster-quiet); }
  .end { justify-content: flex-end; }
`;
