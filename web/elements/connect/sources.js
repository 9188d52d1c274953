import { html, LitElement, nothing } from 'lit';
import { emit } from '../emit.js';
import { base } from '../styles/base.js';
import { connectLayout } from '../styles/connect.js';
import { controls } from '../styles/controls.js';
import { sourcesLayout } from '../styles/sources.js';
import { surfaces } from '../styles/surfaces.js';
import { connectWords } from '../words/connect.js';
import { choiceOf } from './choice.js';
import { fields } from './fields.js';

/**
 * @typedef {'site' | 'page' | 'gateway' | 'api' | 'file'} Kind
 * @typedef {object} Offer what the forms need to know
 * @property {Kind[]} kinds
 * @property {Kind} inUse
 * @property {import('../connect.js').Config['source']} site  what config.json says
 * @property {string} address  where a gateway of this site would be
 * @property {{ url: string, description: string }[]} servers  of the API
 * @property {Record<string, string[]>} statuses  by operation
 * @property {boolean} mayWrite
 */

/** Another source. Emits `muster-connect` with what was chosen. */
export class MusterSources extends LitElement {
  static styles = [base, controls, surfaces, connectLayout, sourcesLayout];
  static properties = {
    offer: { attribute: false },
    refusal: { attribute: false },
    busy: { attribute: false },
    kind: { state: true },
    server: { state: true },
    address: { state: true },
    operation: { state: true },
  };

  constructor() {
    super();
    /** @type {Offer | null} */
    this.offer = null;
    /** Why the choice was not taken. */
    this.refusal = '';
    this.busy = false;
    /** @type {Kind | ''} */
    this.kind = '';
    this.server = '';
    /** Of a gateway elsewhere, as far as it is typed. */
    this.address = '';
    this.operation = 'listUsers';
  }

  render() {
    const { offer, kind } = this;
    if (!offer) return nothing;
    const { title, hint } = connectWords.choose;
    return html`<section class="panel padded stack">
      <div>
        <h2 id="title">${title}</h2>
        <p class="quiet text">${hint}</p>
      </div>
      <div class="cards" role="radiogroup" aria-labelledby="title">
        ${offer.kinds.map((one) => this.#card(one, offer))}
      </div>
      ${kind === '' ? nothing : this.#form(kind, offer)}
    </section>`;
  }

  /** @param {Kind} kind  @param {Offer} offer */
  #card(kind, offer) {
    const { title, text } = connectWords.choose.cardOf(kind, offer.site);
    return html`<label class="card">
      <input
        type="radio"
        name="source"
        value=${kind}
        .checked=${this.kind === kind}
        @change=${() => {
          this.kind = kind;
          this.address = '';
          this.refusal = '';
        }}
      />
      <strong>${title}</strong>
      ${kind === offer.inUse ? html`<span class="chip strong">${connectWords.inUse}</span>` : nothing}
      <span class="quiet small">${text}</span>
    </label>`;
  }

  /** @param {Kind} kind  @param {Offer} offer */
  #form(kind, offer) {
    return html`<form class="stack source" autocomplete="off" novalidate @submit=${this.#submit}>
      ${fields[kind](offer, {
        server: this.server || offer.servers[0]?.url,
        address: this.address,
        operation: this.operation,
        change: this.#change,
      })}
      <p ?hidden=${!this.refusal} class="bad" role="alert">${this.refusal}</p>
      <div><button class="main" ?disabled=${this.busy}>${connectWords.choose.go[kind]}</button></div>
    </form>`;
  }

  /** @param {Event} event */
  #change = ({ target }) => {
    const { name, value } = /** @type {HTMLSelectElement} */ (target);
    if (name === 'server') this.server = value;
    if (name === 'base') this.address = value;
    if (name === 'operation') this.operation = value;
  };

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const { choice, refusal } = choiceOf(/** @type {Kind} */ (this.kind), new FormData(form));
    this.refusal = refusal;
    if (choice) emit(this, 'muster-connect', choice);
  }
}
