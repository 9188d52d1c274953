import { html } from 'lit';
import { emit } from '../emit.js';
import { insightsWords } from '../words/insights.js';

/**
 * @param {EventTarget} host
 * @param {boolean} current whether only current users are counted
 */
export function who(host, current) {
  const { title, ...choices } = insightsWords.who;
  const choice = (/** @type {string} */ text, /** @type {boolean} */ wanted) =>
    html`<label class="chip option">
      <input
        type="radio"
        name="who"
        .checked=${wanted === current}
        @change=${() => emit(host, 'muster-who', wanted)}
      />
      ${text}
    </label>`;
  return html`<fieldset class="line">
    <legend class="hidden">${title}</legend>
    ${choice(choices.current, true)} ${choice(choices.everybody, false)}
  </fieldset>`;
}
