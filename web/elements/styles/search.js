import { css } from 'lit';

/** The search box with the key that reaches it. */
export const searchField = css`
  form { position: relative; }
  input[type='search'] { padding-inline-end: var(--muster-8); text-overflow: ellipsis; }
  kbd {
    position: absolute;
    inset-block: var(--muster-2);
    inset-inline-end: var(--muster-2);
    display: grid;
    place-items: center;
    inline-size: var(--muster-5);
    border: var(--muster-hairline) solid var(--muster-rule);
    border-radius: var(--muster-radius-small);
    background: var(--muster-sunken);
    color: var(--muster-quiet);
    font: var(--muster-text-small) var(--muster-mono);
    pointer-events: none;
  }
  input:focus + kbd, input:not(:placeholder-shown) + kbd { display: none; }
`;
