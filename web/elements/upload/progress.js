import { html, nothing } from 'lit';
import { uploadWords } from '../words/upload.js';

/** @param {Muster.UploadItem} item  How far a file is that is being sent. */
export function progress({ state, name, sent, total }) {
  if (state !== 'sending') return nothing;
  const { states } = uploadWords;
  const arrived = total > 0 && sent >= total;
  return html`<div class="progress">
    <span class="quiet numbers">${arrived ? states.answer : states.sending(sent, total)}</span>
    <progress aria-label=${name} max=${total || 1} value=${Math.min(sent, total)}></progress>
  </div>`;
}
