import { css } from 'lit';

/** Buttons, fields and the disclosure triangle: native, only dressed. */
export const controls = css`
  button, input, select {
    font: inherit;
    color: inherit;
    min-block-size: var(--muster-control);
    border: var(--muster-hairline) solid var(--muster-edge);
    border-radius: var(--muster-radius-small);
    background: var(--muster-surface);
  }
  input:not([type='checkbox'], [type='file']), select {
    padding-inline: var(--muster-2);
    inline-size: 100%;
    min-inline-size: 0;
  }
  input::placeholder { color: var(--muster-quiet); opacity: 1; unicode-bidi: plaintext; }
  :host(:dir(rtl)) input::placeholder { text-align: right; }
  input[type='checkbox'] {
    min-block-size: 0;
    inline-size: var(--muster-4);
    block-size: var(--muster-4);
    margin: 0;
    accent-color: var(--muster-accent);
    flex: none;
  }
  button {
    padding-inline: var(--muster-3);
    cursor: pointer;
    font-weight: 550;
    transition: background var(--muster-motion), border-color var(--muster-motion);
  }
  button:hover:enabled { background: var(--muster-hover); border-color: var(--muster-accent); }
  button:is(:disabled, [aria-disabled='true']) { opacity: 0.55; pointer-events: none; }
  button.main {
    background: var(--muster-accent);
    border-color: var(--muster-accent);
    color: var(--muster-on-accent);
  }
  button.main:hover:enabled { background: var(--muster-accent-strong); }
  button.grave { background: var(--muster-bad); border-color: var(--muster-bad); color: var(--muster-surface); }
  button.grave:hover:enabled { background: var(--muster-bad); filter: brightness(0.93); }
  button.plain {
    min-block-size: var(--muster-target);
    padding-inline: var(--muster-2);
    border-color: transparent;
    background: none;
    color: var(--muster-accent);
  }
  button.plain:hover:enabled { background: var(--muster-accent-soft); border-color: transparent; }
  .field { display: grid; gap: var(--muster-1); min-inline-size: 0; }
  .field > label { font-size: var(--muster-text-small); color: var(--muster-quiet); }
  summary {
    cursor: pointer;
    min-block-size: var(--muster-target);
    padding-block: var(--muster-1);
    color: var(--muster-accent);
  }
  summary:hover { color: var(--muster-accent-strong); }
`;
