import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { isCommand } from './hot-key.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { searchField } from './styles/search.js';

/** Long enough that a word is one request, short enough to feel direct. */
const DEBOUNCE = 250;

/**
 * The search box. Emits `muster-filter` after a pause in typing, `muster-enter` with the text on
 * Enter, and `muster-settle` when it is left with another text than it was entered with. Its key
 * puts the cursor into it while nothing is being typed, from the moment it is seen.
 */
export class MusterSearch extends LitElement {
  static styles = [base, controls, searchField];
  static properties = {
    text: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    key: { attribute: false },
    pause: { attribute: false },
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
    /** For how many milliseconds nobody types before the text counts; 0: each letter does. */
    this.pause = DEBOUNCE;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** @type {Node | undefined} */
    this.around = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    // In somebody else's page the key is theirs, unless the reader is in the element of ours.
    this.around = /** @type {ShadowRoot} */ (this.getRootNode()).host?.getRootNode();
    this.around?.addEventListener('keydown', this);
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
    this.around?.removeEventListener('keydown', this);
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
        @change=${() => emit(this, 'muster-settle')}
      />
      ${this.key ? html`<kbd aria-hidden="true">${this.key}</kbd>` : nothing}
    </form>`;
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input'));
  }

  /** @param {any} event  that a key is pressed */
  handleEvent(event) {
    if (!isCommand(event, this.key)) return;
    event.preventDefault();
    this.focus();
  }

  #typed() {
    clearTimeout(this.timer);
    if (this.pause === 0) this.#send();
    else this.timer = setTimeout(() => this.#send(), this.pause);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    clearTimeout(this.timer);
    this.timer = undefined;
    emit(this, 'muster-enter', this.#input.value.trim());
  }

  /** Says once more what is typed, for who may not have heard it. */
  repeat() {
    if (this.timer === undefined) this.#send();
  }

  #send() {
    this.timer = undefined;
    const q = this.#input.value.trim();
    if (q !== this.text) emit(this, 'muster-filter', { q, page: 1, typing: true });
  }
}
