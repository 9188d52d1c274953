import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { keepFocus } from '../keep-focus.js';
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
 * Whoever had the focus on what is removed gets it on the way back, and then on what came back.
 *
 * @param {import('lit').LitElement & { removed: Muster.UploadItem[] }} host
 */
export function keepFocusAround(host) {
  /** @type {Muster.UploadItem[]} */
  let known = [];
  /** @type {Muster.UploadItem[] | null} what was removed before, where that changed */
  let before = null;
  host.addController({
    hostUpdate() {
      before = host.removed === known ? null : known;
      known = host.removed;
    },
  });
  keepFocus(host, () => {
    if (!before) return null;
    const place = known.length > 0 ? '.removed button' : `#type-${before[0]?.key}`;
    return host.renderRoot.querySelector(place);
  });
}
