import { html } from 'lit';
import { manyWords } from '../words/many.js';
import { uploadWords } from '../words/upload.js';
import { meant } from './folder.js';

/** @param {import('../many.js').MusterMany} host  Where files and folders are chosen. */
export function chooser(host) {
  const { drop, folder, files } = manyWords;
  const { extensions } = host.form;
  const take = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const chosen = meant(Array.from(target.files ?? []));
    // The same may be chosen again.
    target.value = '';
    if (chosen.length > 0) host.tell('add', { files: chosen });
  };
  return html`<div class="choosers">
    <label class="drop">
      <input
        type="file"
        class="hidden"
        multiple
        aria-label=${files}
        accept=${extensions.map((one) => `.${one}`).join(',')}
        @change=${take}
      />
      <strong>${drop}</strong>
      <span class="quiet small">${uploadWords.kinds(extensions, host.maxBytes)}</span>
    </label>
    <label class="drop folder">
      <input type="file" class="hidden" webkitdirectory aria-label=${folder} @change=${take} />
      <strong>${folder}</strong>
    </label>
  </div>`;
}
