import { html, nothing } from 'lit';
import { label } from '../format/label.js';
import { renewal } from '../format/state.js';
import { filterWords } from '../words/filters.js';
import { userWords } from '../words/user.js';
import { documentsOf, recordsOf, textOf } from './read.js';

/** @typedef {import('./read.js').Fields} Fields */

/**
 * @typedef {{ type: string, count: number }[]} Types with how many others have them
 *
 * @typedef {object} Known
 * @property {Types | null | undefined} gaps  what others have; null where nothing is known of them,
 *   undefined while that comes by itself
 * @property {import('../documents.js').Document[] | null} filed  all documents of the user, where
 *   the list of them is here
 */

/**
 * The newest evidence of each type, the one that counts; and what others have and this user lacks.
 *
 * @param {Fields} user
 * @param {Known} known
 */
export function evidence(user, { gaps, filed }) {
  const { none, more, times } = userWords.evidence;
  const told = documentsOf(user);
  // A record may come without any.
  const { documents, total } =
    told.total === 0 && filed ? { documents: recordsOf(filed), total: filed.length } : told;
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
    ${lacking(gaps, types, filed, total <= documents.length && Array.isArray(user.documents))}
  `;
}

/**
 * @param {Known['gaps']} gaps
 * @param {string[]} types  of the documents that came with the user
 * @param {Known['filed']} filed
 * @param {boolean} whole  whether they are all
 */
function lacking(gaps, types, filed, whole) {
  const { noGaps, unknownGaps, lacking: title, perhaps, others } = userWords.evidence;
  if (!gaps) return html`<p class="quiet">${unknownGaps}</p>`;
  const has = new Set([...types, ...(filed ?? []).map(({ type }) => type)]);
  const all = gaps.filter(({ type }) => !has.has(type));
  if (all.length === 0) return html`<p class="quiet">${noGaps}</p>`;
  return html`<div class="gaps">
    <h3>${whole || filed ? title : perhaps}</h3>
    <ul class="line">
      ${all.map(
        ({ type, count }) => html`<li class="chip" title=${others(count)}>
          ${label('documentType', type)} <span class="quiet numbers" aria-hidden="true">${filterWords.number(count)}</span>
          <span class="hidden">${others(count)}</span>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** @param {Fields[]} documents */
const newest = (documents) =>
  documents
    .map(({ renewalDate }) => textOf(renewalDate))
    .sort()
    .at(-1);
