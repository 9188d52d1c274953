import { html, nothing } from 'lit';
import { label } from '../format/label.js';
import { renewal } from '../format/state.js';
import { userWords } from '../words/user.js';
import { documentsOf, recordsOf, textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/** @typedef {import('../documents.js').Document[] | null} Filed  all documents of the user, where the list of them is here */

/**
 * @param {Fields} user
 * @param {Filed} filed
 * @returns {{ documents: Fields[], total: number }} those that came with the user; a record may come without any
 */
export function toldOf(user, filed) {
  const told = documentsOf(user);
  return told.total === 0 && filed ? { documents: recordsOf(filed), total: filed.length } : told;
}

/**
 * The newest evidence of each type, the one that counts.
 *
 * @param {Fields} user
 * @param {Filed} filed
 */
export function evidence(user, filed) {
  const { none, more, times } = userWords.evidence;
  const { documents, total } = toldOf(user, filed);
  const types = [...new Set(documents.map(({ type }) => textOf(type)))];
  return html`
    ${
      documents.length === 0
        ? html`<p class="quiet">${none}</p>`
        : html`<dl class="pairs">
          ${types.map((type) => {
            const all = documents.filter((one) => textOf(one.type) === type);
            return html`<dt>
                ${label('documentType', type)} ${all.length > 1 ? times(all.length) : nothing}
              </dt>
              <dd>${renewal(newest(all))}</dd>`;
          })}
        </dl>`
    }
    ${total > documents.length ? html`<p class="quiet">${more(documents.length, total)}</p>` : nothing}
  `;
}

/** @param {Fields[]} documents */
const newest = (documents) =>
  documents
    .map(({ renewalDate }) => textOf(renewalDate))
    .sort()
    .at(-1);
