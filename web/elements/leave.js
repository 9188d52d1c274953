import { html, LitElement } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { dialog } from './styles/dialog.js';
import { leaveWords } from './words/leave.js';

/** Asks before files are left that were not sent. Emits `muster-leave` on yes, and `close` after. */
export class MusterLeave extends LitElement {
  static styles = [base, controls, dialog];
  static properties = { files: { attribute: false }, lost: { attribute: false } };

  constructor() {
    super();
    /** How many files. */
    this.files = 0;
    /** Whether they are not there either when one comes back. */
    this.lost = false;
  }

  firstUpdated() {
    this.#dialog?.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  render() {
    const { title, text, lost, stay, leave } = leaveWords;
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'close')}>
      <h2 id="title">${title(this.files)}</h2>
      <p>${this.lost ? lost : text}</p>
      <div class="line end">
        <button
          @click=${() => {
            emit(this, 'muster-leave');
            this.#dialog?.close();
          }}
        >
          ${leave}
        </button>
        <button class="main" autofocus @click=${() => this.#dialog?.close()}>${stay}</button>
      </div>
    </dialog>`;
  }
}
