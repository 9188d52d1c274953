import { html, nothing } from 'lit';
import { emit } from './emit.js';
import { severitySigns } from './format/severity.js';
import { MusterFrame } from './frame.js';
import { words } from './words/words.js';

/**
 * The frame around the pages of the app: header, badge of findings, language, theme. Emits
 * `muster-language` and `muster-theme` with what to switch to, and `muster-keys`.
 */
export class MusterApp extends MusterFrame {
  static properties = {
    ...MusterFrame.properties,
    scheme: { attribute: false },
  };

  constructor() {
    super();
    /** @type {'light' | 'dark'} the theme in use; `theme` is what a page chooses for an element of ours */
    this.scheme = 'light';
  }

  head() {
    const { name, skip, navigation, readOnly, titles, keys } = words.app;
    return html`
      <header>
        <button class="skip" @click=${this.#skip}>${skip}</button>
        <a class="brand" href="#/users">${name}</a>
        <nav aria-label=${navigation}>
          ${this.#link('#/users', titles.users, this.route === 'users' || this.route === 'user')}
          ${this.#page('documents', titles.documents)} ${this.#page('insights', titles.insights)}
        </nav>
        <div class="side">
          ${this.#page(
            'connect',
            html`<span title=${titles.connect}>${this.source()}</span>${this.readOnly ? html`<span class="extra"> · ${readOnly}</span>` : nothing}`,
          )}
          ${this.#page('contract', this.#badge())}
          ${this.#languageButton()} ${this.#themeButton()}
          <button class="plain keys" title=${keys} aria-label=${keys} aria-keyshortcuts="?" @click=${() => emit(this, 'muster-keys')}>?</button>
        </div>
      </header>
    `;
  }

  /** @param {string} name  @param {unknown} text */
  #page(name, text) {
    return this.features.includes(name)
      ? this.#link(`#/${name}`, text, this.route === name)
      : nothing;
  }

  /** @param {string} href  @param {unknown} text  @param {boolean} current */
  #link(href, text, current) {
    return html`<a class="tab" href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>`;
  }

  #badge() {
    const { contract, badge, severities } = words.app;
    const { findings } = this;
    if (!findings?.answers) return html`${contract}<span class="badge"></span>`;
    const seen = severitySigns.filter(({ severity }) => findings.counts[severity] > 0);
    return html`<span title=${badge.title(findings.answers)}>${contract}</span>
      <span class="badge">${
        seen.length === 0
          ? html`<span class="good" title=${badge.clean}><span aria-hidden="true">✓</span><span class="hidden"> ${badge.clean}</span></span>`
          : seen.map(
              ({ severity, sign, tone }) =>
                html`<span class="count ${tone}"
                ><span aria-hidden="true">${sign}</span> ${badge.count(findings.counts[severity])}
                <span class="extra">${severities[severity]}</span></span>`,
            )
      }</span>`;
  }

  #languageButton() {
    const { lang, short, name } = words.app.other;
    return html`<button
      class="plain small language"
      lang=${lang}
      title=${name}
      @click=${() => emit(this, 'muster-language', lang)}
    >${short}<span class="hidden"> ${name}</span></button>`;
  }

  #themeButton() {
    const other = this.scheme === 'dark' ? 'light' : 'dark';
    return html`<button
      class="plain theme"
      aria-label=${words.app.theme[other]}
      title=${words.app.theme[other]}
      @click=${() => emit(this, 'muster-theme', other)}
    ><span aria-hidden="true">${this.scheme === 'dark' ? '☀' : '◐'}</span></button>`;
  }

  /** The fragment belongs to the pages, so this is no link. */
  #skip() {
    this.renderRoot.querySelector('main')?.focus();
  }
}
