import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { state } from '../format/state.js';
import { isEditable } from '../upload/states.js';
import { manyWords } from '../words/many.js';
import { words } from '../words/words.js';

/**
 * Whose a file becomes and why, or who may be chosen.
 *
 * @param {EventTarget} host
 * @param {Muster.UploadItem} item
 */
export function owner(host, item) {
  const { match } = item;
  if (!match) return html`<div class="owner quiet">${manyWords.found.unmatched}</div>`;
  if (!match.owner) return html`<div class="owner">${choice(host, item, match)}</div>`;
  const { other, otherOf } = manyWords;
  return html`<div class="owner">
    <span><bdi>${nameOf(match.owner)}</bdi> ${
      match.owner.email && match.owner.name
        ? html`<span class="quiet small"><bdi>${match.owner.email}</bdi></span>`
        : nothing
    }</span>
    <span class="line small">${confidence(match)}
      ${
        isEditable(item)
          ? html`<button
            type="button"
            class="plain"
            aria-label=${otherOf(item.name)}
            @click=${() => emit(host, 'muster-upload', { act: 'choose', key: item.key, id: null })}
          >${other}</button>`
          : nothing
      }</span>
  </div>`;
}

/** @param {Muster.Match} match */
function confidence({ found, chosen, among }) {
  const { found: says } = manyWords;
  if (chosen) return state('good', '●', says.chosen);
  if (found === 'email') return state('good', '●', says.email);
  if (found === 'name' || found === 'part') return state('care', '◐', says[found]);
  if (found === 'several') return state('care', '◔', says.several(among.length));
  return state('quiet', '○', among.length > 0 ? says.near : says.none);
}

/**
 * @param {EventTarget} host
 * @param {Muster.UploadItem} item
 * @param {Muster.Match} match
 */
function choice(host, { key, name }, match) {
  const { choose, chooseOf, seek, seekOf, left } = manyWords;
  return html`<span class="small">${confidence(match)}</span>
    ${
      match.among.length === 0
        ? nothing
        : html`<select
          aria-label=${chooseOf(name)}
          @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
            const id = Number(target.value);
            target.value = '';
            emit(host, 'muster-upload', { act: 'choose', key, id });
          }}
        >
          <option value="">${choose}</option>
          ${match.among.map(
            (one) => html`<option value=${one.id}>
              ${[nameOf(one), one.name && one.email, one.separated && left].filter(Boolean).join(' · ')}
            </option>`,
          )}
        </select>`
    }
    <input
      type="search"
      aria-label=${seekOf(name)}
      placeholder=${seek}
      @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
        emit(host, 'muster-upload', { act: 'seek', key, text: target.value })}
    />`;
}

/** @param {Muster.Owner} one */
const nameOf = ({ id, name, email }) => name || email || words.users.nameless(id);
