import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { connectLayout } from './styles/connect.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { connectWords } from './words/connect.js';
import { problemWords } from './words/problems.js';
import { words } from './words/words.js';

/**
 * @typedef {object} Switches as the sample API lists them
 * @property {Record<string, { answer: string, times: number | null }>} on
 * @property {Record<string, string[]>} answers what each operation can be made to answer
 * @property {Record<string, string>} described
 */

/**
 * Makes the sample API misbehave, and puts it back. Emits `muster-switch` with operation, answer
 * and times, `muster-switch-off` with the operation, and `muster-reset`.
 */
export class MusterSample extends LitElement {
  static styles = [base, controls, surfaces, connectLayout];
  static properties = {
    switches: { attribute: false },
    message: { attribute: false },
    operation: { state: true },
  };

  constructor() {
    super();
    /** @type {Switches | null} */
    this.switches = null;
    this.message = '';
    /** @type {Muster.OperationId} */
    this.operation = 'listUsers';
  }

  render() {
    const { title, text, reset, resetHint } = connectWords.sample;
    if (!this.switches) return this.message ? html`<p>${this.message}</p>` : nothing;
    return html`<section class="panel padded stack">
      <div>
        <h2>${title}</h2>
        <p class="quiet text">${text}</p>
      </div>
      ${this.#form(this.switches)} ${this.#on(this.switches)}
      <div class="line">
        <button @click=${() => emit(this, 'muster-reset')}>${reset}</button>
        <span class="quiet">${resetHint}</span>
      </div>
      <p ?hidden=${!this.message} role="status">${this.message}</p>
    </section>`;
  }

  /** @param {Switches} switches */
  #form({ answers, described }) {
    const { operation, answer, times, always, set } = connectWords.sample;
    const meaningOf = (/** @type {string} */ one) =>
      described[one] ?? problemWords.statuses[Number(one)]?.title ?? connectWords.sample.right;
    return html`<form class="fields" @submit=${this.#submit}>
      <div class="field">
        <label for="operation">${operation}</label>
        <select id="operation" name="operation" @change=${this.#choose}>
          ${Object.keys(answers).map(
            (name) => html`<option value=${name} ?selected=${name === this.operation}>
              ${operationName(name)}
            </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="answer">${answer}</label>
        <select id="answer" name="answer">
          ${answers[this.operation].map(
            (one) => html`<option value=${one}>${one} – ${meaningOf(one)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="times">${times}</label>
        <input id="times" name="times" type="number" min="1" placeholder=${always} />
      </div>
      <button class="main">${set}</button>
    </form>`;
  }

  /** @param {Switches} switches */
  #on({ on }) {
    const { active, none, left, off, offShort } = connectWords.sample;
    const entries = Object.entries(on);
    if (entries.length === 0) return html`<p class="quiet">${none}</p>`;
    return html`<div class="active">
      <h3>${active}</h3>
      <ul>
        ${entries.map(
          ([name, { answer, times }]) => html`<li>
            <span>${operationName(name)}: <strong>${answer}</strong></span>
            <span class="quiet">${left(times)}</span>
            <button
              class="plain"
              aria-label=${off(operationName(name))}
              @click=${() => emit(this, 'muster-switch-off', name)}
            >
              ${offShort}
            </button>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  /** @param {Event} event */
  #choose(event) {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    this.operation = /** @type {Muster.OperationId} */ (value);
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const times = Number(form.get('times')) || null;
    emit(this, 'muster-switch', {
      operation: form.get('operation'),
      answer: form.get('answer'),
      times,
    });
  }
}

/** @param {string} name */
const operationName = (name) =>
  words.labels.operation[/** @type {Muster.OperationId} */ (name)] ?? name;
