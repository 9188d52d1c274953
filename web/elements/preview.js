import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { dialog } from './styles/dialog.js';
import { previewLayout } from './styles/preview.js';
import { surfaces } from './styles/surfaces.js';
import { documentsWords } from './words/documents.js';
import { words } from './words/words.js';

/**
 * A file to look at before it is saved. `url` is that of a Blob whose type was forced to one that
 * only draws: nothing in it can run.
 *
 * @typedef {{ name: string, url: string, type: string } | { name: string, why: 'notDrawn' | 'elsewhere' }} Preview
 */

/** Shows an image or a PDF above the page. Emits `close`, and `muster-download` on request. */
export class MusterPreview extends LitElement {
  static styles = [base, controls, surfaces, dialog, previewLayout];
  static properties = { preview: { attribute: false } };

  constructor() {
    super();
    /** @type {Preview | null} opens the dialog */
    this.preview = null;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('preview') && this.preview) this.#dialog?.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  render() {
    const { preview } = this;
    if (!preview) return nothing;
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'close')}>
      <h2 id="title"><bdi>${preview.name}</bdi></h2>
      ${this.#content(preview)}
      <div class="line end">
        <button @click=${() => emit(this, 'muster-save')}>${documentsWords.download}</button>
        <button class="main" autofocus @click=${() => this.#dialog?.close()}>${words.app.close}</button>
      </div>
    </dialog>`;
  }

  /** @param {Preview} preview */
  #content(preview) {
    const { preview: sentences } = documentsWords;
    if ('why' in preview) return html`<p>${sentences[preview.why]}</p>`;
    const { name, url, type } = preview;
    return type === 'application/pdf'
      ? html`<iframe src=${url} title=${sentences.shown(name)}></iframe>`
      : html`<div class="picture" tabindex="0" role="group" aria-label=${sentences.shown(name)}>
          <img src=${url} alt=${sentences.shown(name)} />
        </div>`;
  }
}
