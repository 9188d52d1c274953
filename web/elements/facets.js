import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from './emit.js';
import { FACETS, Options } from './facets/options.js';
import { keyWords, valueWords } from './format/term.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { facetsLayout } from './styles/facets.js';
import { filterWords } from './words/filters.js';

/** A list longer than this is folded. */
const FOLD = 8;
/** So many facets begin unfolded. */
const FEW = 3;

/**
 * What the list can be narrowed by, each value with how many there would be: a tick shows those
 * who have it, the crossed sign leaves them out. Emits `muster-term` with the value.
 */
export class MusterFacets extends LitElement {
  static styles = [base, controls, facetsLayout];
  static properties = {
    keys: { attribute: false },
    notes: { attribute: false },
    facets: { attribute: false },
    choices: { attribute: false },
    terms: { attribute: false },
    users: { attribute: false },
    waits: { attribute: false },
    unfolded: { state: true },
  };
  constructor() {
    super();
    /** @type {readonly string[]} the facets in their order */
    this.keys = FACETS.map(({ key }) => key);
    /** @type {Record<string, string> | null} what is said beneath a facet, by key; null: of users */
    this.notes = null;
    /** @type {Record<string, Muster.FacetValue[]> | null} null while nothing can be counted */
    this.facets = null;
    /** @type {Record<string, string[]>} values of open lists that are known beforehand, by key */
    this.choices = {};
    /** @type {Muster.Term[]} */
    this.terms = [];
    /** How many users are known. */
    this.users = 0;
    /** Whether all but the roles wait for the other users, which must be asked for. */
    this.waits = false;
    /** @type {ReadonlySet<string>} the keys of lists that are shown whole */
    this.unfolded = new Set();
    this.options = new Options();
    /** The keys of those that are not folded. */
    this.open = new Set(FACETS.filter(({ open }) => open).map(({ key }) => key));
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    this.options.settle(this.users);
    // A few have room enough.
    if (changed.has('keys') && this.keys.length <= FEW) this.open = new Set(this.keys);
    // What was opened by a filter stays open without it.
    for (const { key } of this.terms) this.open.add(key);
  }

  render() {
    return html`<p class="legend quiet small"><span aria-hidden="true">⊘</span> ${filterWords.leaves}</p>
      ${this.keys.map((key) => this.#facet(key))}`;
  }

  /** @param {string} key */
  #facet(key) {
    const { waits, more, fewer } = filterWords;
    const note = (this.notes ?? filterWords.notes)[key];
    const all = this.options.of(key, this.facets, this.terms, this.choices[key] ?? []);
    const whole = this.unfolded.has(key) || all.length <= FOLD + 1;
    const shown = whole ? all : all.filter(({ wanted, left }, at) => at < FOLD || wanted || left);
    const chosen = all.some(({ wanted, left }) => wanted || left);
    return html`<details ?open=${this.open.has(key)}>
      <summary>
        ${keyWords(key)}${chosen ? html`<span class="dot" aria-hidden="true"></span>` : nothing}
      </summary>
      <fieldset>
        <legend class="hidden">${keyWords(key)}</legend>
        ${this.waits && key !== 'role' ? html`<p class="quiet small">${waits}</p>` : nothing}
        ${repeat(
          shown,
          ({ key: own, value }) => `${own}:${value}`,
          (option) => this.#choice(option),
        )}
        ${
          all.length > FOLD + 1
            ? html`<button class="plain fold" @click=${() => this.#fold(key)}>
                ${whole ? fewer : more(all.length - shown.length)}
              </button>`
            : nothing
        }
        ${note ? html`<p class="quiet small">${note}</p>` : nothing}
      </fieldset>
    </details>`;
  }

  /** @param {import('./facets/options.js').Option} option */
  #choice({ key, value, count, wanted, left }) {
    const name = valueWords(key, value);
    const { leaveOut, leftOut, number } = filterWords;
    const choose = (/** @type {boolean} */ not) => emit(this, 'muster-term', { key, value, not });
    return html`<div class="choice ${left ? 'left' : ''} ${count === 0 ? 'nobody' : ''}">
      <label title=${value}>
        <input type="checkbox" .checked=${wanted} @change=${() => choose(false)} />
        <span class="name">${name}${left ? html`<span class="hidden">, ${leftOut}</span>` : nothing}</span>
        <span class="count numbers">${count === null ? nothing : number(count)}</span>
      </label>
      <button
        class="plain"
        aria-pressed=${left ? 'true' : 'false'}
        aria-label=${leaveOut(name)}
        title=${leaveOut(name)}
        @click=${() => choose(true)}
      ><span aria-hidden="true">⊘</span></button>
    </div>`;
  }

  /** @param {string} key */
  #fold(key) {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(key)) unfolded.add(key);
    this.unfolded = unfolded;
  }
}
