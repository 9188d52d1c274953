import { css } from 'lit';

/** Buttons that would bring users back, the most first. */
export const noMatchLayout = css`
  :host, :host(:dir(rtl)) { text-align: center; }
  ul { display: grid; justify-items: center; gap: var(--muster-2); margin-block: var(--muster-4); }
  ul button { max-inline-size: 100%; padding-block: var(--muster-1); overflow-wrap: anywhere; }
`;
