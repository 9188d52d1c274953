import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { certificateLayout } from './styles/certificate.js';
import { controls } from './styles/controls.js';
import { dialog } from './styles/dialog.js';
import { surfaces } from './styles/surfaces.js';
import { loadWords } from './words/load.js';
import { dateFormat } from './words/locale.js';

const moment = dateFormat({
  dateStyle: 'medium',
  timeStyle: 'long',
});

/**
 * What the list of users is worth, in plain words. Emits `muster-save` to have it as a file,
 * `muster-snapshot` to have what its sum is of, and
 * `close` when it is done with.
 */
export class MusterCertificate extends LitElement {
  static styles = [base, controls, surfaces, dialog, certificateLayout];
  static properties = { certificate: { attribute: false }, copied: { state: true } };

  constructor() {
    super();
    /** @type {Muster.Certificate | null} opens the dialog */
    this.certificate = null;
    this.copied = false;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('certificate') || !this.certificate) return;
    this.copied = false;
    const box = this.#dialog;
    if (box && !box.open) box.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  render() {
    const { certificate } = this;
    if (!certificate) return nothing;
    const { title, hint, limits, save, snapshot, print, close } = loadWords.certificate;
    return html`<dialog aria-labelledby="title" @close=${() => emit(this, 'close')}>
      <h2 id="title">${title}</h2>
      <p class="verdict ${certificate.complete ? 'good' : 'care'}">
        <span class="sign" aria-hidden="true">${certificate.complete ? '●' : '▲'}</span
        >${verdictOf(certificate)}
      </p>
      <dl>
        ${this.#facts(certificate).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
      </dl>
      <p class="quiet small">${hint}</p>
      <p class="quiet small">${limits}</p>
      <div class="line end actions">
        <button @click=${() => emit(this, 'muster-save')}>${save}</button>
        <button @click=${() => emit(this, 'muster-snapshot')}>${snapshot}</button>
        <button @click=${() => window.print()}>${print}</button>
        <button class="main" autofocus @click=${() => this.#dialog?.close()}>${close}</button>
      </div>
    </dialog>`;
  }

  /** @param {Muster.Certificate} certificate  @returns {[string, unknown][]} */
  #facts(certificate) {
    const { number, certificate: w } = loadWords;
    const { missing, troubles, totals } = certificate;
    return [
      [w.source, certificate.source],
      [w.host, certificate.host],
      [w.started, time(certificate.startedAt)],
      [w.ended, time(certificate.endedAt)],
      [w.users, number(certificate.users)],
      [w.pages, number(certificate.pages)],
      [w.totals, totals.length > 0 ? totals.map(number).join(', ') : w.noTotal],
      [w.duplicates, number(certificate.duplicates)],
      [w.setAside, number(certificate.setAside)],
      [w.moved, number(certificate.moved)],
      [w.gone, number(certificate.gone)],
      [w.missing, missing.length > 0 ? w.ranges(missing) : w.nobody],
      [
        w.met,
        troubles.length > 0
          ? html`<ul>${troubles.map((one) => html`<li>${w.troubles[one]}</li>`)}</ul>`
          : w.nothing,
      ],
      [w.sha256, this.#sum(certificate.sha256)],
      ...(certificate.sha256Now
        ? [
            /** @type {[string, unknown]} */ ([
              w.sha256Now,
              html`<code>${certificate.sha256Now}</code>`,
            ]),
          ]
        : []),
    ];
  }

  /** @param {string | null} sha256 */
  #sum(sha256) {
    const { working, copy, copied } = loadWords.certificate;
    if (sha256 === null) return html`<span class="quiet">${working}</span>`;
    return html`<code>${sha256}</code>
      <button
        class="plain"
        @click=${() => this.#copy(sha256)}
      >
        ${this.copied ? copied : copy}
      </button>`;
  }

  /** @param {string} text */
  async #copy(text) {
    // Without a secure context there is no clipboard; the text can be marked and copied by hand.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.copied = done === true;
  }
}

/** @param {Muster.Certificate} certificate */
function verdictOf({ complete, setAside }) {
  const { complete: whole, completeBut, incomplete } = loadWords.certificate;
  if (!complete) return incomplete;
  return setAside > 0 ? completeBut(setAside) : whole;
}

/** @param {string} text  ISO 8601 */
const time = (text) => html`<time datetime=${text}>${moment(new Date(text))}</time>`;
