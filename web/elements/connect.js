import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { time } from './format/date.js';
import { fill } from './format/fill.js';
import { base } from './styles/base.js';
import { connectLayout } from './styles/connect.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { connectWords } from './words/connect.js';
import { words } from './words/words.js';

/**
 * @typedef {{ lang?: import('./words/en/app.js').Language, source: 'auto' | 'sample' | 'page' | 'gateway' | 'api' | 'file', base: string, mode: 'read-write' | 'read-only',
 *   upstream: string, maxUploadBytes: number, requestsPerMinute: number,
 *   uploadAs: 'multipart' | 'json', features: string[], labels: Labels,
 *   frameAncestors?: string[], frameStart?: string, kinds?: import('./connect/sources.js').Kind[] }} Config
 *   `frameAncestors`: origins of the pages that may hold embed.html in a frame; `frameStart`: the
 *   address that is shown there unasked; `kinds` of source that the page can have, absent: all
 * @typedef {{ name?: string, source?: string } & Record<string, any>} Labels
 * @typedef {{ operation: Muster.OperationId, status: number | null, ok: boolean, at: Date }} LastAnswer
 */

/**
 * Which source is in use, and whether it answers. Emits `muster-retry` to ask it now, and
 * `muster-forget` to forget the key.
 */
export class MusterConnect extends LitElement {
  static styles = [base, controls, surfaces, connectLayout];
  static properties = {
    config: { attribute: false },
    contract: { attribute: false },
    last: { attribute: false },
    problem: { attribute: false },
    busy: { attribute: false },
    more: { attribute: false },
    hasKey: { attribute: false },
    saved: { attribute: false },
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
    /** What else is known of the source: a word and a sentence each. @type {() => [string, string][]} */
    this.more = () => [];
    this.hasKey = false;
    /** Whether the answer of a file is a list of users; null: there is no file. @type {boolean | null} */
    this.saved = null;
  }

  render() {
    const { config } = this;
    if (!config) return nothing;
    const { title, sources, inUse } = connectWords;
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
        <slot name="meter"></slot>
        ${this.saved === null ? this.#acts() : this.#links(this.saved)}
        <muster-problem here ?hidden=${!this.problem} .problem=${this.problem}></muster-problem>
        ${this.#hint(config)}
      </section>
      <slot></slot>
    </div>`;
  }

  #acts() {
    const { check, key } = connectWords;
    return html`<div class="line">
      <button ?disabled=${this.busy} @click=${() => emit(this, 'muster-retry')}>${check}</button>
      ${
        this.hasKey
          ? html`<button @click=${() => emit(this, 'muster-forget')}>${key.forget}</button>`
          : nothing
      }
    </div>`;
  }

  /** @param {boolean} isList */
  #links(isList) {
    const { findings, users, aged } = connectWords.saved;
    return html`<p class="quiet" ?hidden=${!isList}>${aged}</p>
      <div class="line">
        <a href="#/contract">${findings}</a>
        ${isList ? html`<a href="#/users">${users}</a>` : nothing}
      </div>`;
  }

  /** @param {Config} config  The line that lets the page ask there. */
  #hint({ base }) {
    if (this.problem?.kind !== 'policy') return nothing;
    return html`<p class="hint">
      ${connectWords.policy} <code>connect-src 'self' ${new URL(base).origin}</code>
    </p>`;
  }

  /** @param {Config} config */
  #facts({ source, base, upstream, mode }) {
    const { base: baseWord, upstream: upstreamWord, mode: modeWord, modes } = connectWords;
    const { contract, lastAnswer } = connectWords;
    const facts = [
      [baseWord, ['page', 'file'].includes(source) ? null : html`<code>${base}</code>`],
      [upstreamWord, upstream && upstream !== base ? html`<code>${upstream}</code>` : null],
      [modeWord, modes[mode]],
      ...this.more(),
      [contract, this.contract ? `${this.contract.title}, ${this.contract.version}` : null],
      [lastAnswer, source === 'file' ? null : this.#last()],
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
      <span class="quiet">${fill(at, time(last.at))}</span>`;
  }
}
