import { html, nothing } from 'lit';

/** @param {Muster.Finding[]} findings  A sign that opens to them, where there are any. */
export const mark = (findings) =>
  findings.length > 0 ? html`<muster-mark .findings=${findings}></muster-mark>` : nothing;
