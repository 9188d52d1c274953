import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from './emit.js';
import { label } from './format/label.js';
import { filesOf } from './many/folder.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { progressBar } from './styles/progress.js';
import { surfaces } from './styles/surfaces.js';
import { uploadLayout } from './styles/upload.js';
import { dropZone } from './upload/drop-zone.js';
import { uploadItem } from './upload/item.js';
import { keepFocusAround, removedLine } from './upload/removed.js';
import { isEditable, isSendable } from './upload/states.js';
import { uploadWords } from './words/upload.js';

/**
 * Files to upload for one user, each with its type and date. What was chosen stays until it has
 * arrived. Emits `muster-upload` with `{ act, key }`, `{ act: 'add', files }` or
 * `{ act: 'edit', keys, part }`.
 */
export class MusterUpload extends LitElement {
  static styles = [base, controls, progressBar, surfaces, uploadLayout];
  static properties = {
    form: { attribute: false },
    maxBytes: { attribute: false },
    items: { attribute: false },
    removed: { attribute: false },
    over: { state: true },
  };

  constructor() {
    super();
    /** @type {{ types: string[], extensions: string[] }} */
    this.form = { types: [], extensions: [] };
    this.maxBytes = 0;
    /** @type {Muster.UploadItem[]} */
    this.items = [];
    /** @type {Muster.UploadItem[]} files that were removed from these last */
    this.removed = [];
    /** Whether files hover over the page. */
    this.over = false;
    keepFocusAround(this);
    this.zone = dropZone(
      this,
      (files) => emit(this, 'muster-upload', { act: 'add', files }),
      filesOf,
    );
  }

  connectedCallback() {
    super.connectedCallback();
    this.zone.listen();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.zone.stop();
  }

  render() {
    const { items } = this;
    const sendable = items.filter(isSendable);
    const open = items.filter(isEditable).map(({ key }) => key);
    const { title, list } = uploadWords;
    return html`<form
      class=${this.over ? 'over' : ''}
      aria-label=${title}
      novalidate
      @submit=${(/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        // Those that cannot be sent say why.
        if (sendable.length > 0) emit(this, 'muster-upload', { act: 'send', keys: open });
      }}
    >
      ${this.#chooser()}
      ${
        items.length === 0
          ? nothing
          : html`<ul aria-label=${list}>
            ${repeat(
              items,
              ({ key }) => key,
              (item) => html`<li>${uploadItem(this, item, this.form.types, this.maxBytes)}</li>`,
            )}
          </ul>`
      }
      ${removedLine(this, this.removed)}
      ${items.length > 0 ? this.#acts(open, sendable.length) : nothing}
    </form>`;
  }

  #chooser() {
    const { drop, kinds, file } = uploadWords;
    const { extensions } = this.form;
    return html`<label class="drop">
      <input
        type="file"
        class="hidden"
        multiple
        aria-label=${file}
        accept=${extensions.map((one) => `.${one}`).join(',')}
        @change=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
          const files = Array.from(target.files ?? []);
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) emit(this, 'muster-upload', { act: 'add', files });
        }}
      />
      <strong>${drop}</strong>
      <span class="quiet small">${kinds(extensions, this.maxBytes)}</span>
    </label>`;
  }

  /** @param {number[]} open  @param {number} sendable */
  #acts(open, sendable) {
    const { send, clear, typeOfAll } = uploadWords;
    const isDone = this.items.some(({ state }) => state === 'done');
    return html`<div class="line acts">
      ${
        open.length > 1
          ? html`<select
            aria-label=${typeOfAll}
            @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
              const part = { type: target.value };
              emit(this, 'muster-upload', { act: 'edit', keys: open, part });
              target.value = '';
            }}
          >
            <option value="">${typeOfAll}…</option>
            ${this.form.types.map((one) => html`<option value=${one}>${label('documentType', one)}</option>`)}
          </select>`
          : nothing
      }
      <button class="main" aria-disabled=${sendable === 0}>
        ${send(sendable || 1)}
      </button>
      ${
        isDone
          ? html`<button type="button" @click=${() => emit(this, 'muster-upload', { act: 'clear' })}>
            ${clear}
          </button>`
          : nothing
      }
    </div>`;
  }
}
