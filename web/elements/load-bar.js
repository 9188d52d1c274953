import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { keepFocus } from './keep-focus.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { loadLayout } from './styles/load.js';
import { progressBar } from './styles/progress.js';
import { surfaces } from './styles/surfaces.js';
import { loadWords } from './words/load.js';
import { dateFormat } from './words/locale.js';

/** So many failed pages are listed. */
const LISTED = 10;

const clock = dateFormat({ hour: '2-digit', minute: '2-digit' });

/** @typedef {'start' | 'pause' | 'resume' | 'cancel' | 'again' | 'certificate'} Action */

/**
 * How far the loading of the directory is, and in the end whether it is whole. Emits `muster-load`
 * with `{ action, page? }`: an Action, and the page for `again`.
 */
export class MusterLoad extends LitElement {
  static styles = [base, controls, progressBar, surfaces, loadLayout];
  static properties = { progress: { attribute: false } };

  constructor() {
    super();
    /** @type {Muster.Progress | null} */
    this.progress = null;
    // What was pressed may be gone by then: who goes on by the keyboard goes on from here.
    keepFocus(this, () => this.renderRoot.querySelector('section'));
  }

  render() {
    const { progress } = this;
    if (!progress) return nothing;
    const { state, asks } = progress;
    if (state === 'idle' && !asks) return nothing;
    if (asks) return this.#question(progress, asks);
    if (state === 'loading' || state === 'paused') return this.#running(progress);
    return this.#ended(progress);
  }

  /** @param {Action} action  @param {string} text  @param {{ page?: number, kind?: string }} [more] */
  #button(action, text, { page, kind = '' } = {}) {
    return html`<button
      class=${kind}
      @click=${() => emit(this, 'muster-load', { action, ...(page !== undefined && { page }) })}
    >
      ${text}
    </button>`;
  }

  /** @param {Muster.Progress} progress  @param {NonNullable<Muster.Progress['asks']>} asks */
  #question({ state }, { users, seconds, perMinute }) {
    const { text, yes, takes, unknown } = loadWords.ask;
    const cost = users === null ? unknown(perMinute) : takes(seconds, perMinute);
    return html`<section class="panel bar" tabindex="-1" aria-label=${loadWords.label}>
      <p class="line">
        <span class="says">${text}</span>
        ${this.#button('start', yes(users), { kind: 'main' })}
        <span class="quiet numbers">${cost}</span>
        ${state === 'paused' ? this.#button('cancel', loadWords.cancel) : nothing}
      </p>
    </section>`;
  }

  /** @param {Muster.Progress} progress */
  #running(progress) {
    const { state, users, total, pages, answered, secondsLeft, looking, waiting } = progress;
    const paused = state === 'paused';
    const left = !paused && !looking && secondsLeft !== null && secondsLeft > 0;
    const says = [
      loadWords.progress(users, total),
      loadWords.pages(answered, pages),
      left ? loadWords.left(secondsLeft) : '',
      looking ? loadWords.looking : '',
      paused ? loadWords.paused : '',
    ];
    return html`<section class="panel bar" tabindex="-1" aria-label=${loadWords.label}>
      <p class="line">
        <span class="says numbers">${says.filter(Boolean).join(' · ')}</span>
        ${paused ? this.#button('resume', loadWords.resume) : this.#button('pause', loadWords.pause)}
        ${this.#button('cancel', loadWords.cancel)}
      </p>
      <progress
        aria-label=${loadWords.label}
        max=${pages ?? nothing}
        value=${pages === null ? nothing : Math.min(answered, pages)}
      ></progress>
      ${waiting ? html`<p class="care">${loadWords.waiting(waiting.status, waiting.seconds)}</p>` : nothing}
      ${this.#failed(progress)}
    </section>`;
  }

  /** @param {Muster.Progress} progress */
  #ended(progress) {
    const { state, users, total, setAside, endedAt, missing } = progress;
    const complete = state === 'complete';
    const how = state === 'complete' || state === 'incomplete' ? state : 'cancelled';
    const says = [
      loadWords.progress(users, total),
      setAside > 0 ? loadWords.setAside(setAside) : '',
      loadWords[how](endedAt ? clock(new Date(endedAt)) : ''),
    ];
    return html`<section class="bar ${complete ? 'calm' : 'panel'}" tabindex="-1" aria-label=${loadWords.label}>
      <p class="line">
        <span class="numbers ${complete ? 'quiet' : 'care'}"
          >${complete ? nothing : html`<span class="sign" aria-hidden="true">▲</span>`}${says.filter(Boolean).join(' · ')}</span
        >
        ${this.#button('certificate', loadWords.certificate.open, { kind: 'plain' })}
        ${this.#button('start', loadWords.anew, { kind: complete ? 'plain' : '' })}
      </p>
      ${missing.length > 0 ? html`<p>${loadWords.missing(missing)}</p>` : nothing}
      ${this.#failed(progress)}
    </section>`;
  }

  /** @param {Muster.Progress} progress */
  #failed({ state, failed, missing }) {
    if (state === 'cancelled') return nothing;
    const rest = state === 'incomplete' ? missing.at(-1) : undefined;
    const further = rest && !failed.some(({ page }) => page === rest.page) ? rest : undefined;
    if (failed.length === 0 && !further) return nothing;
    const { again, goOn, moreFailed } = loadWords;
    return html`<ul>
      ${failed.slice(0, LISTED).map(
        (one) => html`<li class="line">
          <span>${loadWords.failed(one)}</span>${this.#button('again', again, { page: one.page })}
        </li>`,
      )}
      ${failed.length > LISTED ? html`<li>${moreFailed(failed.length - LISTED)}</li>` : nothing}
    </ul>
    ${further ? this.#button('again', goOn, { page: further.page }) : nothing}`;
  }
}
