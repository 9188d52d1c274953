import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { documentsWords } from '../words/documents.js';
import { words } from '../words/words.js';

/**
 * How far the upload is, or how it ended.
 *
 * @param {EventTarget} host
 * @param {import('../upload.js').Sending} sending
 * @param {number} maxBytes
 */
export function progress(host, sending, maxBytes) {
  const { sending: title, progress: amount, waiting, cancel, cancelled } = documentsWords.upload;
  if (sending.state === 'cancelled') return html`<p class="quiet">${cancelled}</p>`;
  if (sending.state === 'failed') {
    return html`<muster-problem .problem=${sending.problem} .maxBytes=${maxBytes}></muster-problem>
      ${sending.maybeSent ? html`<p class="quiet">${words.problems.maybeSent}</p>` : nothing}`;
  }
  if (sending.state !== 'sending') return nothing;
  const { name, sent, total } = sending;
  const arrived = total > 0 && sent >= total;
  return html`<div class="progress">
    <span>${title(name)} <span class="quiet numbers">${arrived ? waiting : amount(sent, total)}</span></span>
    <button type="button" @click=${() => emit(host, 'muster-upload-cancel')}>${cancel}</button>
    <progress aria-label=${title(name)} max=${total || 1} value=${sent}></progress>
  </div>`;
}
