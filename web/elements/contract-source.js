import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { sourceLayout } from './styles/contract-source.js';
import { controls } from './styles/controls.js';
import { progressBar } from './styles/progress.js';
import { surfaces } from './styles/surfaces.js';
import { contractWords } from './words/contract.js';

/**
 * @typedef {{ title: string, version: string, file: string }} InUse  `file` empty: built in
 * @typedef {{ file: string, message: string, pointer: string | null }} Refused
 *   `pointer` null: the file was not read as a document at all
 * @typedef {{ state: 'none' }
 *   | { state: 'asking' | 'stopped' | 'done', done: number, failed: number, total: number }} Judging
 */

/**
 * The contract in use, and another one in its place. Emits `muster-contract` with a file,
 * `muster-built-in`, `muster-stop` and, to go on after that, `muster-judge`.
 */
export class MusterContractSource extends LitElement {
  static styles = [base, controls, progressBar, surfaces, sourceLayout];
  static properties = {
    contract: { attribute: false },
    refusal: { attribute: false },
    judging: { attribute: false },
    maxBytes: { attribute: false },
    over: { state: true },
  };

  constructor() {
    super();
    /** @type {InUse} */
    this.contract = { title: '', version: '', file: '' };
    /** @type {Refused | null} */
    this.refusal = null;
    /** @type {Judging} */
    this.judging = { state: 'none' };
    this.maxBytes = 0;
    /** Whether a file hovers over this. */
    this.over = false;
  }

  render() {
    const { title, name, builtIn, fromFile, back } = contractWords.source;
    const { contract } = this;
    return html`<section
      class="panel padded stack tight ${this.over ? 'over' : ''}"
      @dragover=${this.#drag}
      @dragleave=${this.#drag}
      @drop=${this.#drop}
    >
      <h2>${title}</h2>
      <p>
        <strong>${name(contract.title, contract.version)}</strong><br />
        <span class="quiet">${contract.file ? fromFile(contract.file) : builtIn}</span>
      </p>
      ${this.#judging()} ${this.#refusal()} ${this.#chooser()}
      ${
        contract.file
          ? html`<p><button @click=${() => emit(this, 'muster-built-in')}>${back}</button></p>`
          : nothing
      }
    </section>`;
  }

  #chooser() {
    const { load, hint } = contractWords.source;
    return html`<label class="drop">
      <input type="file" class="hidden" accept=".json,application/json" @change=${this.#choose} />
      <strong>${load}</strong>
      <span class="quiet small">${hint(this.maxBytes)}</span>
    </label>`;
  }

  #refusal() {
    const { refusal, contract } = this;
    if (!refusal) return nothing;
    const { title, kept, at, whole } = contractWords.refused;
    const { pointer } = refusal;
    return html`<div class="refused" role="alert">
      <p><strong>${title(refusal.file)}</strong> ${refusal.message}</p>
      ${pointer === null ? nothing : html`<p>${at} ${pointer ? html`<code>${pointer}</code>` : whole}</p>`}
      <p>${kept(contract.title)}</p>
    </div>`;
  }

  #judging() {
    const { judging } = this;
    if (judging.state === 'none') return nothing;
    const { stop, goOn } = contractWords.source;
    const { state, done, total } = judging;
    return html`<div class="judging">
      <span class="numbers">${contractWords.judging(judging)}</span>
      ${
        state === 'asking'
          ? html`<button @click=${() => emit(this, 'muster-stop')}>${stop}</button>
            <progress max=${total} value=${done} aria-label=${contractWords.judging(judging)}></progress>`
          : nothing
      }
      ${
        state === 'stopped'
          ? html`<button @click=${() => emit(this, 'muster-judge')}>${goOn}</button>`
          : nothing
      }
    </div>`;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #choose({ target }) {
    this.#take(target.files);
    // The same file, mended, can be chosen again.
    target.value = '';
  }

  /** @param {FileList | undefined | null} files */
  #take(files) {
    if (files?.[0]) emit(this, 'muster-contract', files[0]);
  }

  /** @param {DragEvent} event */
  #drag(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
  }

  /** @param {DragEvent} event */
  #drop(event) {
    this.#drag(event);
    this.#take(event.dataTransfer?.files);
  }
}
