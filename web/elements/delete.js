import { html, LitElement, nothing } from 'lit';
import { titleOf } from './documents/table.js';
import { emit } from './emit.js';
import { label } from './format/label.js';
import { renewal } from './format/state.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { dialog } from './styles/dialog.js';
import { surfaces } from './styles/surfaces.js';
import { documentsWords } from './words/documents.js';

/**
 * Asks before a document is deleted, naming it, its type and its owner. Emits `muster-delete`
 * with the document on yes, and `close` in any case.
 */
export class MusterDelete extends LitElement {
  static styles = [base, controls, surfaces, dialog];
  static properties = { document: { attribute: false }, owner: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./documents.js').Document | null} opens the dialog */
    this.document = null;
    this.owner = '';
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('document') && this.document) this.#dialog?.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  #closed() {
    // A browser may say so only when the dialog is open again.
    if (!this.#dialog?.open) emit(this, 'close');
  }

  render() {
    const {
      title,
      text,
      name,
      type,
      owner,
      renewal: renewalWord,
      yes,
      no,
    } = documentsWords.confirm;
    const { document: one } = this;
    if (!one) return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <h2 id="title">${title}</h2>
      <dl>
        <dt>${name}</dt>
        <dd><bdi>${titleOf(one)}</bdi></dd>
        <dt>${type}</dt>
        <dd>${label('documentType', one.type)}</dd>
        <dt>${owner}</dt>
        <dd><bdi>${this.owner}</bdi></dd>
        <dt>${renewalWord}</dt>
        <dd>${renewal(one.renewalDate)}</dd>
      </dl>
      <p>${text}</p>
      <div class="line end">
        <button autofocus @click=${() => this.#dialog?.close()}>${no}</button>
        <button
          class="grave"
          @click=${() => {
            emit(this, 'muster-delete', one);
            this.#dialog?.close();
          }}
        >
          ${yes}
        </button>
      </div>
    </dialog>`;
  }
}
