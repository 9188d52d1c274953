import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { uploadWords } from '../words/upload.js';

/**
 * What was removed last, and how to take that back.
 *
 * @param {EventTarget} host
 * @param {Muster.UploadItem[]} items
 */
export const removedLine = (host, items) =>
  items.length === 0
    ? nothing
    : html`<p class="line removed">
        <span>${uploadWords.removed(items.map(({ name }) => name))}</span>
        <button type="button" class="plain" @click=${() => emit(host, 'muster-upload', { act: 'restore' })}>
          ${uploadWords.undo}
        </button>
      </p>`;

/**
 * Whoever had the focus on what is gone gets it on the way back, and then on what came back.
 *
 * @param {HTMLElement} host
 * @param {Muster.UploadItem[] | undefined} before  what was removed before
 * @param {Muster.UploadItem[]} removed
 */
export function keepFocus({ shadowRoot }, before, removed) {
  if (!shadowRoot || shadowRoot.activeElement) return;
  const [one] = removed;
  const back = before?.[0];
  const places = one ? ['.removed button'] : back ? [`#type-${back.key}`, 'input[type=file]'] : [];
  const place = places.map((each) => shadowRoot.querySelector(each)).find((each) => each !== null);
  /** @type {HTMLElement | undefined} */ (place)?.focus();
}
