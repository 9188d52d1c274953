import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { searchField } from './styles/search.js';

/** Long enough that a word is one request, short enough to feel direct. */
const DEBOUNCE = 250;

/** The search box. Emits `muster-filter` after a pause in typing, and at once on Enter. */
export class MusterSearch extends LitElement {
  static styles = [base, controls, searchField];
  static properties = {
    text: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    key: { attribute: false },
  };
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  constructor() {
    super();
    /** The text of the query in use. */
    this.text = '';
    this.label = '';
    this.hint = '';
    /** The key that reaches the box, where there is one. */
    this.key = '';
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    // What is being typed is newer than what comes back from the address.
    if (changed.has('text') && this.timer === undefined && this.#input.value.trim() !== this.text) {
      this.#input.value = this.text;
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  render() {
    return html`<form role="search" @submit=${this.#submit}>
      <input
        type="search"
        name="q"
        aria-label=${this.label}
        aria-keyshortcuts=${this.key || nothing}
        placeholder=${this.hint}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        @input=${this.#typed}
      />
      ${this.key ? html`<kbd aria-hidden="true">${this.key}</kbd>` : nothing}
    </form>`;
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input'));
  }

  #typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#send(true), DEBOUNCE);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    this.#send(false);
  }

  /** @param {boolean} typing */
  #send(typing) {
    clearTimeout(this.timer);
    this.timer = undefined;
    const q = this.#input.value.trim();
    if (q !== this.text) emit(this, 'muster-filter', { q, page: 1, typing });
  }
}
