import { css } from 'lit';

/** What every element starts from. */
export const base = css`
  :host {
    display: block;
    color: var(--muster-ink);
    text-align: start;
    font: var(--muster-text) / var(--muster-line) var(--muster-font);
  }
  /* Pages may run from right to left; our sentences in them do not, nor do numbers. */
  :host(:dir(rtl)) { text-align: right; }
  :host(:dir(rtl)) :not(summary) { unicode-bidi: plaintext; }
  :host(:dir(rtl)) :not(dl).numbers { direction: ltr; }
  .sign:dir(rtl) { float: inline-start; }
  :host([hidden]), [hidden] { display: none !important; }
  *, ::before, ::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
  h1 { font-size: var(--muster-text-title); line-height: 1.25; }
  h2 { font-size: var(--muster-text-large); line-height: 1.3; }
  h3 { font-size: var(--muster-text); line-height: 1.3; }
  ul, ol { list-style: none; }
  a { color: var(--muster-accent); text-underline-offset: 0.15em; }
  a:hover { color: var(--muster-accent-strong); }
  /* The calendar of a date has a stop of its own, within the field. */
  :focus-visible, input[type='date']:focus-within {
    outline: var(--muster-focus) solid var(--muster-accent);
    outline-offset: var(--muster-focus);
    border-radius: var(--muster-radius-small);
  }
  h1:focus-visible { outline: none; }
  code, pre { font-family: var(--muster-mono); font-size: var(--muster-text-small); }
  time { white-space: nowrap; }
  /* Nobody can point at paper, and it outlasts the day. */
  @media print { .clock::after { content: ' (' attr(title) ')'; } }
  .quiet { color: var(--muster-quiet); }
  .small { font-size: var(--muster-text-small); }
  .numbers { font-variant-numeric: tabular-nums; }
  .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--muster-2); }
  .hidden {
    position: absolute;
    inline-size: var(--muster-hairline);
    block-size: var(--muster-hairline);
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
