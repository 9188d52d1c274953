import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { time } from './format/date.js';
import { base } from './styles/base.js';
import { connectLayout } from './styles/connect.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { connectWords } from './words/connect.js';
import { words } from './words/words.js';

/**
 * @typedef {{ source: 'sample' | 'page' | 'gateway', base: string, mode: 'read-write' | 'read-only',
 *   upstream: string, maxUploadBytes: number, requestsPerMinute: number,
 *   uploadAs: 'multipart' | 'json' }} Config
 * @typedef {{ operation: Muster.OperationId, status: number | null, ok: boolean, at: Date }} LastAnswer
 */

/** Which source is in use, and whether it answers. Emits `muster-retry` to ask it now. */
export class MusterConnect extends LitElement {
  static styles = [base, controls, surfaces, connectLayout];
  static properties = {
    config: { attribute: false },
    contract: { attribute: false },
    last: { attribute: false },
    problem: { attribute: false },
    busy: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Config | null} */
    this.config = null;
    /** @type {{ title: string, version: string } | null} */
    this.contract = null;
    /** @type {LastAnswer | null} */
    this.last = null;
    /** @type {Muster.Problem | null} */
    this.problem = null;
    this.busy = false;
  }

  render() {
    const { config } = this;
    if (!config) return nothing;
    const { title, sources, inUse, check } = connectWords;
    return html`<div class="stack">
      <h1 tabindex="-1">${title}</h1>
      <section class="panel padded stack">
        <div>
          <div class="line">
            <h2>${sources[config.source].title}</h2>
            <span class="chip strong">${inUse}</span>
          </div>
          <p class="quiet text">${sources[config.source].text}</p>
        </div>
        ${this.#facts(config)}
        <div><button ?disabled=${this.busy} @click=${() => emit(this, 'muster-retry')}>${check}</button></div>
        <muster-problem ?hidden=${!this.problem} .problem=${this.problem}></muster-problem>
      </section>
      <slot></slot>
    </div>`;
  }

  /** @param {Config} config */
  #facts(config) {
    const { base: baseWord, upstream, mode, modes, contract, lastAnswer } = connectWords;
    const facts = [
      [baseWord, config.source === 'page' ? null : html`<code>${config.base}</code>`],
      [upstream, config.source === 'gateway' ? html`<code>${config.upstream}</code>` : null],
      [mode, modes[config.mode]],
      [contract, this.contract ? `${this.contract.title}, ${this.contract.version}` : null],
      [lastAnswer, this.#last()],
    ];
    return html`<dl>
      ${facts.map(([name, value]) => (value === null ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`))}
    </dl>`;
  }

  #last() {
    const { noAnswer, answer, noReply, at } = connectWords;
    const { last } = this;
    if (!last) return html`<span class="quiet">${noAnswer}</span>`;
    const operation = words.labels.operation[last.operation];
    const text = last.status === null ? noReply(operation) : answer(last.status, operation);
    return html`<span class=${last.ok ? 'good' : 'bad'}
        ><span class="sign" aria-hidden="true">${last.ok ? '●' : '▲'}</span>${text}</span
      >
      <span class="quiet">${at(time(last.at))}</span>`;
  }
}
