import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { emit } from '../emit.js';
import { day } from '../format/date.js';
import { label } from '../format/label.js';
import { state } from '../format/state.js';
import { uploadWords } from '../words/upload.js';
import { progress } from './progress.js';
import { isEditable, isHopeless, isUncertain } from './states.js';

/**
 * One file: what it is, what it becomes, how far it is.
 *
 * @param {EventTarget} host
 * @param {Muster.UploadItem} item
 * @param {string[]} types
 * @param {number} maxBytes
 */
export const uploadItem = (
  host,
  item,
  types,
  maxBytes,
) => html`<fieldset class="item" aria-label=${item.name}>
  <div class="what">
    <span>
      <strong><bdi>${item.name}</bdi></strong>
      <span class="quiet numbers nowrap">${uploadWords.size(item.size)}</span>
    </span>
    ${notes(item, maxBytes)}
  </div>
  ${item.state === 'done' ? sentAs(item) : isHopeless(item) ? nothing : fields(host, item, types)}
  <div class="ends line">${ends(host, item)}</div>
  ${sum(item)}
  ${progress(item)}
  ${
    item.problem && item.problem.kind !== 'aborted' && item.state === 'failed'
      ? html`<muster-problem .problem=${item.problem} .maxBytes=${maxBytes}></muster-problem>`
      : nothing
  }
</fieldset>`;

/** @param {Muster.UploadItem} item */
export const sum = ({ sha256 }) =>
  sha256
    ? html`<p class="quiet small sum">${uploadWords.sha256} <code>${sha256}</code></p>`
    : nothing;

/** @param {Muster.UploadItem} item  @param {number} maxBytes */
export function notes(item, maxBytes) {
  const { name, sentName, fault, same, arrival, state: at } = item;
  const { faults, renamed, same: sames, states } = uploadWords;
  const looked = arrival && states[arrival];
  return html`
    ${fault ? html`<p class="bad">${state('bad', '▲', faults[fault](name, maxBytes))}</p>` : nothing}
    ${same && at !== 'done' ? html`<p class="care">${state('care', '◔', sames[same.where](same.name))}</p>` : nothing}
    ${sentName !== name && !fault ? html`<p class="quiet">${renamed(sentName)}</p>` : nothing}
    ${at === 'cancelled' ? html`<p class="quiet">${states.cancelled}</p>` : nothing}
    ${item.isFleeting ? html`<p class="care">${state('care', '◔', states.fleeting)}</p>` : nothing}
    ${looked ? html`<p>${looked}</p>` : nothing}
  `;
}

/** @param {Muster.UploadItem} item  What it has become. */
export const sentAs = ({ type, completionDate }) => html`<span>${label('documentType', type)}</span>
  <span>${completionDate ? day(completionDate) : nothing}</span>`;

/** @param {EventTarget} host  @param {Muster.UploadItem} item  @param {string[]} types */
export function fields(host, item, types) {
  const { type, chooseType, date, optional } = uploadWords;
  const { key } = item;
  const edit = (/** @type {Partial<Muster.UploadItem>} */ part) =>
    emit(host, 'muster-upload', { act: 'edit', keys: [key], part });
  const frozen = !isEditable(item);
  // What is typed half is no value yet, and no change of one.
  const dated = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const { value: completionDate, validity } = target;
    const halfDate = validity.badInput;
    if (completionDate === item.completionDate && halfDate === item.halfDate) return;
    edit({ completionDate, halfDate });
  };
  return html`<div class="field">
      <label for="type-${key}">${type}</label>
      <select
        id="type-${key}"
        ?disabled=${frozen}
        @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) =>
          edit({ type: target.value })}
      >
        <option value="" ?selected=${item.type === ''}>${chooseType}</option>
        ${types.map(
          (one) => html`<option value=${one} .selected=${item.type === one}>
            ${label('documentType', one)}
          </option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="completed-${key}">${date} (${optional})</label>
      <input
        id="completed-${key}"
        type="date"
        .value=${live(item.completionDate)}
        ?disabled=${frozen}
        @change=${dated}
        @keyup=${dated}
        @blur=${dated}
      />
    </div>`;
}

/** @param {EventTarget} host  @param {Muster.UploadItem} item  Its state, and what can be done. */
export function ends(host, item) {
  const { cancel, cancelOf, remove, removeOf, again, againOf, look, lookOf, states } = uploadWords;
  const { anyway, anywayOf } = uploadWords;
  const { key, name, state: at, arrival, problem } = item;
  const button = (
    /** @type {string} */ act,
    /** @type {string} */ text,
    /** @type {string} */ says,
  ) => html`<button
    type="button"
    class="plain"
    aria-label=${says}
    @click=${() => emit(host, 'muster-upload', { act, key, keys: [key] })}
  >${text}</button>`;
  if (at === 'done') return state('good', '●', states.done);
  if (at === 'looking') return html`<span class="quiet">${states.looking}</span>`;
  if (at === 'waiting' || at === 'sending') {
    return html`<span class="quiet">${at === 'waiting' ? states.waiting : nothing}</span>
      ${button('cancel', cancel, cancelOf(name))}`;
  }
  const mayAgain =
    at === 'cancelled' || (at === 'failed' && (problem?.again || arrival === 'absent'));
  return html`
    ${isUncertain(item) ? button('look', look, lookOf(name)) : nothing}
    ${arrival === 'late' ? button('send', anyway, anywayOf(name)) : nothing}
    ${mayAgain && !isUncertain(item) ? button('send', again, againOf(name)) : nothing}
    ${button('remove', remove, removeOf(name))}`;
}
