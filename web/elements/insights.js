import { html, LitElement, nothing } from 'lit';
import { picture } from './insights/picture.js';
import { who } from './insights/who.js';
import { keepFocus } from './keep-focus.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { insightsLayout } from './styles/insights.js';
import { surfaces } from './styles/surfaces.js';
import { loadsAbove } from './users/loads-above.js';
import { nobody } from './users/nobody.js';
import { isComing, NOTHING, notHere, standing } from './whole.js';
import { insightsWords } from './words/insights.js';
import { words } from './words/words.js';

/**
 * @typedef {{ value: string, count: number, href: string }} Bar  `value` as the filter says it,
 *   `href` the list of those that are counted
 * @typedef {{ name: string, of: number, bars: Bar[] }} Group  `of` how many users it has
 * @typedef {{ name: string, count: number, of?: number, href?: string }} Figure
 * @typedef {{ name: 'mfa' | 'checks' | 'renewals' | 'roles', figures: Figure[], groups: Group[] }} Picture
 * @typedef {{ total: number, of: number, current: boolean, pictures: Picture[] }} Counted
 *   `total` users are counted, `of` are loaded, `current`: only those that have not left
 */

/** The directory in four pictures. Emits `muster-who` with whether only current users count. */
export class MusterInsights extends LitElement {
  static styles = [base, controls, surfaces, insightsLayout];
  static properties = {
    counted: { attribute: false },
    read: { attribute: false },
    whole: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Counted | null} */
    this.counted = null;
    /** @type {import('./users.js').Read} what the engine makes of the filter */
    this.read = { terms: [], words: '', faults: [] };
    this.whole = NOTHING;
    keepFocus(this);
  }

  render() {
    const { whole, counted } = this;
    const above = loadsAbove(whole.known);
    const isHere = counted !== null && whole.known.state !== 'server';
    const isEarly = !isHere && isComing(whole);
    return html`<div class="stack">
      <div class="head">
        <h1 tabindex="-1">${insightsWords.title}</h1>
        <div class=${isEarly ? 'early' : ''}>
          ${isHere || isEarly ? who(this, counted?.current ?? true) : nothing}
        </div>
      </div>
      ${above ? html`<slot name="load"></slot>` : nothing}
      ${isHere ? this.#counted(counted) : isEarly ? early() : notHere(whole)}
      ${above ? nothing : html`<slot name="load"></slot>`}
    </div>`;
  }

  /** @param {Counted} counted */
  #counted({ total, of, pictures }) {
    const { counted: say, nobody: noneFits } = insightsWords;
    const { known } = this.whole;
    const { terms, words, faults } = this.read;
    // Who is counted is chosen above; words have no box here.
    const others = terms.filter(({ key }) => key !== 'status');
    const text = /** @type {any} */ ({ key: 'words', values: [words], not: false });
    return html`<muster-faults ?hidden=${faults.length === 0} .faults=${faults}></muster-faults>
      <muster-chips
        ?hidden=${others.length === 0 && words === ''}
        .terms=${words ? [text, ...others] : others}
      ></muster-chips>
      <p class="counted numbers quiet">
        <strong>${say(total, of)}</strong> · ${standing(this.whole)}
      </p>
      ${
        total > 0
          ? html`<div class="pictures">${pictures.map(picture)}</div>`
          : html`<section class="panel">
            ${
              known.users === 0
                ? nobody(known.total)
                : html`<div class="empty">
                  <h2>${noneFits.title}</h2>
                  <p class="quiet">${noneFits.text}</p>
                </div>`
            }
          </section>`
      }`;
  }
}

/** Grey panels where the pictures will be. */
const early = () => html`<p class="counted quiet">${words.app.loading}</p>
  <div class="pictures" aria-busy="true">
    ${Array.from({ length: 4 }, () => html`<div class="panel ghost"></div>`)}
  </div>`;
