import { html, nothing } from 'lit';
import { label } from '../format/label.js';
import { isEditable } from '../upload/states.js';
import { manyWords } from '../words/many.js';

/**
 * What is done to all files: their type and date, the sending, the results.
 *
 * @param {import('../many.js').MusterMany} host
 * @param {import('./standing.js').Standing} standing
 */
export function manyActs(host, standing) {
  const { send, lacks, stop, stopped, clear, save, progress } = manyWords;
  const { ready, busy, done, failed, checking } = standing;
  const ended = done + failed.length;
  const button = (/** @type {string} */ act, /** @type {string} */ text) =>
    html`<button type="button" @click=${() => host.tell(act)}>${text}</button>`;
  const isOff = ready.length === 0 || busy > 0 || checking > 0;
  return html`<div class="acts">
    <div class="line">
      ${forAll(host)}
      <span class="gap"></span>
      ${done > 0 && busy === 0 ? button('clear', clear) : nothing}
      ${ended > 0 ? button('save', save) : nothing}
      ${standing.waiting > 0 ? button('stop', stop) : nothing}
      <button
        type="button"
        class="main"
        aria-disabled=${isOff}
        @click=${() => isOff || host.tell('send', { keys: ready })}
      >${send(standing)}</button>
    </div>
    <p class="quiet numbers">${busy + ended > 0 ? `${progress(standing)}. ` : nothing}${lacks(standing)}</p>
    ${
      busy > 0
        ? html`<progress aria-label=${progress(standing)} max=${ended + busy} value=${ended}></progress>`
        : nothing
    }
    ${host.stopped && busy === 0 ? html`<p class="note">${stopped}</p>` : nothing}
  </div>`;
}

/** @param {import('../many.js').MusterMany} host  A choice here is one for each. */
function forAll(host) {
  const { typeOfAll, dateOfAll } = manyWords;
  const keys = host.items.filter(isEditable).map(({ key }) => key);
  const edit = (/** @type {Partial<Muster.UploadItem>} */ part) =>
    host.tell('edit', { keys, part });
  const half = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const halfDate = target.validity.badInput;
    if (halfDate === host.halfDate) return;
    host.halfDate = halfDate;
    edit({ halfDate });
  };
  return html`<select
      aria-label=${typeOfAll}
      ?disabled=${keys.length === 0}
      @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
        if (target.value) edit({ type: target.value });
        target.value = '';
      }}
    >
      <option value="">${typeOfAll}…</option>
      ${host.form.types.map((one) => html`<option value=${one}>${label('documentType', one)}</option>`)}
    </select>
    <label class="line small quiet">${dateOfAll}
      <input
        type="date"
        ?disabled=${keys.length === 0}
        @change=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
          edit({ completionDate: target.value, halfDate: false })}
        @keyup=${half}
        @blur=${half}
      />
    </label>`;
}
