import { html, LitElement, nothing } from 'lit';
import { emit } from '../emit.js';
import { base } from '../styles/base.js';
import { connectLayout } from '../styles/connect.js';
import { controls } from '../styles/controls.js';
import { surfaces } from '../styles/surfaces.js';
import { connectWords } from '../words/connect.js';
import { words } from '../words/words.js';

/**
 * @typedef {'waiting' | 'granted' | 'missing' | 'unclear' | 'shut' | 'untried' | 'skipped' | 'unused'} State
 *   `shut`: nobody was let in, or no answer came; `untried`: there was nothing to ask for;
 *   `skipped`: the one before was shut; `unused`: it would change something
 * @typedef {{ operation: Muster.OperationId, permission: string, state: State,
 *   status: number | null }} Trial
 */

/** @type {Record<State, { sign: string, tone: string }>} */
const signs = {
  waiting: { sign: '…', tone: 'quiet' },
  granted: { sign: '●', tone: 'good' },
  missing: { sign: '▲', tone: 'bad' },
  unclear: { sign: '◐', tone: 'care' },
  shut: { sign: '▲', tone: 'bad' },
  untried: { sign: '○', tone: 'quiet' },
  skipped: { sign: '○', tone: 'quiet' },
  unused: { sign: '○', tone: 'quiet' },
};

/** Which permissions the key has. Emits `muster-examine` to find out. */
export class MusterDoctor extends LitElement {
  static styles = [base, controls, surfaces, connectLayout];
  static properties = {
    trials: { attribute: false },
    busy: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Trial[]} */
    this.trials = [];
    this.busy = false;
  }

  render() {
    const { title, text, examine, again, summary } = connectWords.doctor;
    const { trials, busy } = this;
    return html`<section class="panel padded stack">
      <div>
        <h2>${title}</h2>
        <p class="quiet text">${text}</p>
      </div>
      ${trials.length === 0 ? nothing : this.#table()}
      <div class="line">
        <button ?disabled=${busy} @click=${() => emit(this, 'muster-examine')}>
          ${trials.length === 0 ? examine : again}
        </button>
        <span role="status">${busy || trials.length === 0 ? '' : summary(missing(trials))}</span>
      </div>
    </section>`;
  }

  #table() {
    const { columns, title } = connectWords.doctor;
    return html`<table class="trials" aria-label=${title}>
      <thead>
        <tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr>
      </thead>
      <tbody>${this.trials.map((one) => this.#row(one))}</tbody>
    </table>`;
  }

  /** @param {Trial} trial */
  #row({ operation, permission, state, status }) {
    const { sign, tone } = signs[state];
    return html`<tr>
      <th scope="row">${permission}</th>
      <td class="operation">${words.labels.operation[operation]}</td>
      <td class=${tone}>
        <span class="sign" aria-hidden="true">${sign}</span>${connectWords.doctor.states[state](status)}
      </td>
    </tr>`;
  }
}

/** @param {Trial[]} trials  @returns {string[]} permissions, as the API names them */
export const missing = (trials) => [
  ...new Set(trials.filter(({ state }) => state === 'missing').map(({ permission }) => permission)),
];
