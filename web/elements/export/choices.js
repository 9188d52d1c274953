import { html } from 'lit';
import { exportWords } from '../words/export.js';

/** What is chosen of an export, and how it is asked for. */

/**
 * @param {import('../export.js').Rows | null} chosen
 * @param {import('../export.js').Counts} counts
 * @returns {import('../export.js').Rows} those that can be had: the selected rather than all, all
 *   rather than a page
 */
export function rowsOf(chosen, { all, selected }) {
  if (chosen === 'page') return 'page';
  if (selected > 0 && chosen !== 'all') return 'selected';
  return all === null ? 'page' : 'all';
}

/**
 * @param {string} title
 * @param {string} name
 * @param {string} now
 * @param {Record<string, string>} options  words by value
 * @param {(change: any) => void} choose  told {[name]: value}
 * @param {string} [off]  the value that cannot be had
 */
export const choice = (title, name, now, options, choose, off = '') => html`<fieldset>
  <legend>${title}</legend>
  ${Object.entries(options).map(
    ([value, words]) => html`<label
      ><input
        type="radio"
        name=${name}
        ?disabled=${value === off}
        .checked=${value === now}
        @change=${() => choose({ [name]: value })}
      />${words}</label
    >`,
  )}
</fieldset>`;

/**
 * @param {string} words
 * @param {string} hint
 * @param {boolean} on
 * @param {(on: boolean) => void} choose
 */
export const tick = (words, hint, on, choose) => html`<label class="tick"
  ><input
    type="checkbox"
    .checked=${on}
    @change=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
      choose(target.checked)}
  /><span>${words}<span class="quiet small hint">${hint}</span></span></label
>`;

/** @param {import('../users.js').Known['state']} state */
export const certified = (state) => html`<p class="quiet small">
  ${exportWords.certified[state]}
</p>`;
