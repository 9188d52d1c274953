import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { termWords } from './format/term.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { noMatchLayout } from './styles/no-match.js';
import { filterWords } from './words/filters.js';

/**
 * Which filter keeps everything out. Emits `muster-drop` with a term (of the key `words` for the
 * text), and `muster-clear`.
 */
export class MusterNoMatch extends LitElement {
  static styles = [base, controls, noMatchLayout];
  static properties = { what: { attribute: false }, without: { attribute: false } };

  constructor() {
    super();
    /** @type {'users' | 'documents'} what is listed */
    this.what = 'users';
    /** @type {Muster.View['without']} how many there would be without each term */
    this.without = [];
  }

  render() {
    const { without: say, withoutWords, wouldFind, noMatch, noSingle, clear } = filterWords;
    const useful = this.without
      .filter(({ total }) => total > 0)
      .sort((one, other) => other.total - one.total);
    return html`
      <p class="quiet">${this.without.length > 1 && useful.length === 0 ? noSingle : noMatch}</p>
      ${
        useful.length > 0
          ? html`<ul>
              ${useful.map(
                (term) => html`<li>
                  <button @click=${() => emit(this, 'muster-drop', term)}>
                    ${term.key === 'words' ? withoutWords : say(termWords(term))}
                    <span class="quiet numbers">· ${wouldFind[this.what](term.total)}</span>
                  </button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        useful.length === 1 && this.without.length === 1
          ? nothing
          : html`<p><button class="plain" @click=${() => emit(this, 'muster-clear')}>${clear}</button></p>`
      }
    `;
  }
}
