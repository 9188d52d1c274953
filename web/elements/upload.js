import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { label } from './format/label.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { uploadLayout } from './styles/upload.js';
import { progress } from './upload/progress.js';
import { documentsWords } from './words/documents.js';

/**
 * @typedef {{ state: 'idle' | 'done' | 'cancelled' }
 *   | { state: 'sending', name: string, sent: number, total: number }
 *   | { state: 'failed', problem: Muster.Problem, maybeSent: boolean }} Sending
 */

/**
 * The form that files a document. It keeps what was chosen until the file has arrived. Emits
 * `muster-upload` with type, completionDate and file, and `muster-upload-cancel`.
 */
export class MusterUpload extends LitElement {
  static styles = [base, controls, uploadLayout];
  static properties = {
    form: { attribute: false },
    maxBytes: { attribute: false },
    sending: { attribute: false },
    file: { state: true },
    wrong: { state: true },
    over: { state: true },
  };

  constructor() {
    super();
    /** @type {{ types: string[], extensions: string[] }} */
    this.form = { types: [], extensions: [] };
    this.maxBytes = 0;
    /** @type {Sending} */
    this.sending = { state: 'idle' };
    /** @type {File | null} */
    this.file = null;
    /** @type {File | null} the file that was sent last */
    this.sent = null;
    /** What is wrong with what was chosen. */
    this.wrong = '';
    /** Whether a file hovers over the form. */
    this.over = false;
  }

  // A file may be dropped anywhere on the page; elsewhere the browser would leave for it.
  connectedCallback() {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('dragover', this.#drag, { signal });
    addEventListener('dragleave', this.#drag, { signal });
    addEventListener('drop', this.#drop, { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // A file that was chosen while another was being sent stays.
    if (changed.has('sending') && this.sending.state === 'done' && this.file === this.sent) {
      this.file = null;
      this.renderRoot?.querySelector('form')?.reset();
    }
  }

  render() {
    const { title } = documentsWords.upload;
    const { sending } = this;
    return html`<form
      class=${this.over ? 'over' : ''}
      aria-label=${title}
      novalidate
      @submit=${this.#submit}
    >
      ${this.#chooser()} ${this.#fields()} ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
      ${progress(this, sending, this.maxBytes)}
    </form>`;
  }

  #chooser() {
    const { drop, kinds, chosen, file: fileWord } = documentsWords.upload;
    const { extensions } = this.form;
    return html`<label class="drop">
      <input
        type="file"
        class="hidden"
        aria-label=${fileWord}
        accept=${extensions.map((one) => `.${one}`).join(',')}
        @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) =>
          this.#take(event.target.files?.[0])}
      />
      <strong>${this.file ? chosen(this.file.name, this.file.size) : drop}</strong>
      <span class="quiet small">${kinds(extensions, this.maxBytes)}</span>
    </label>`;
  }

  #fields() {
    const { type, chooseType, date, optional, send } = documentsWords.upload;
    return html`<div class="fields">
      <div class="field">
        <label for="type">${type}</label>
        <select id="type" name="type" required>
          <option value="">${chooseType}</option>
          ${this.form.types.map((one) => html`<option value=${one}>${label('documentType', one)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="completed">${date} (${optional})</label>
        <input id="completed" type="date" name="completionDate" />
      </div>
      <button class="main" ?disabled=${this.sending.state === 'sending'}>${send}</button>
    </div>`;
  }

  /** @param {File} file  @returns {string} why it cannot be uploaded */
  #faultOf({ name, size }) {
    const { tooLarge, empty, kind } = documentsWords.upload;
    const extension = /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';
    if (!this.form.extensions.includes(extension)) return kind(name);
    if (size === 0) return empty;
    return size > this.maxBytes ? tooLarge(this.maxBytes) : '';
  }

  /** @param {File | undefined} file */
  #take(file) {
    if (!file) return;
    this.file = file;
    this.wrong = this.#faultOf(file);
  }

  #listening = new AbortController();

  /** @param {DragEvent} event */
  #drag = (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
  };

  /** @param {DragEvent} event */
  #drop = (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer.files[0]);
  };

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const fields = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const type = String(fields.get('type'));
    const completionDate = String(fields.get('completionDate'));
    const fault = this.file ? this.#faultOf(this.file) : documentsWords.upload.missing;
    this.wrong = fault || (type ? '' : documentsWords.upload.missing);
    if (!this.file || this.wrong) return;
    this.sent = this.file;
    emit(this, 'muster-upload', { type, completionDate, file: this.file });
  }
}
