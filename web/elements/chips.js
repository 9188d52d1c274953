import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { termWords } from './format/term.js';
import { keepFocus } from './keep-focus.js';
import { base } from './styles/base.js';
import { chipsLayout } from './styles/chips.js';
import { controls } from './styles/controls.js';
import { surfaces } from './styles/surfaces.js';
import { filterWords } from './words/filters.js';

/**
 * The filters in use, each with a button that drops it, and the ready-made views. Emits
 * `muster-drop` with a term, and `muster-clear`.
 *
 * @typedef {{ name: keyof typeof filterWords.view, href: string, count: number | null,
 *   current: boolean }} ReadyView
 */
export class MusterChips extends LitElement {
  static styles = [base, controls, surfaces, chipsLayout];
  static properties = {
    terms: { attribute: false },
    waits: { attribute: false },
    words: { attribute: false },
    views: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Muster.Term[]} */
    this.terms = [];
    /** @type {Muster.Term[]} those that do not apply yet */
    this.waits = [];
    /** Whether there are words too, which “clear all” clears. */
    this.words = false;
    /** @type {ReadyView[]} */
    this.views = [];
    keepFocus(this);
  }

  render() {
    const { chips, clear, views } = filterWords;
    return html`
      ${
        this.terms.length > 0
          ? html`<ul class="line" aria-label=${chips}>
              ${this.terms.map((term) => this.#chip(term))}
            </ul>`
          : nothing
      }
      ${
        this.terms.length > 0 || this.words
          ? html`<button class="plain" @click=${() => emit(this, 'muster-clear')}>${clear}</button>`
          : nothing
      }
      ${
        this.views.length > 0
          ? html`<p class="views" @focusin=${seen}><span class="quiet">${views}</span> ${this.views.map(view)}</p>`
          : nothing
      }
    `;
  }

  /** @param {Muster.Term} term */
  #chip(term) {
    const text = termWords(term);
    const waits = this.waits.includes(term);
    return html`<li class="chip strong ${waits ? 'waits' : ''}">
      <span class="term">${text}</span>${waits ? html` <span class="quiet" title=${filterWords.waits}>· ${filterWords.waiting}</span>` : nothing}
      <button
        class="plain drop"
        aria-label=${filterWords.drop(text)}
        @click=${() => emit(this, 'muster-drop', term)}
      ><span aria-hidden="true">×</span></button>
    </li>`;
  }
}

/** A browser takes what is seen in part for seen. What is being clicked stays. @param {any} event */
function seen({ target }) {
  if (target.matches(':focus-visible')) {
    target.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }
}

/** @param {ReadyView} view */
function view({ name, href, count, current }) {
  const words = filterWords.view[name];
  return html`<a href=${href} title=${words.title} aria-current=${current ? 'true' : nothing}
    >${words.name}${
      count === null ? nothing : html` <span class="numbers">${filterWords.number(count)}</span>`
    }</a
  >`;
}
