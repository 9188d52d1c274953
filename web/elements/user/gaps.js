import { html, nothing } from 'lit';
import { label } from '../format/label.js';
import { filterWords } from '../words/filters.js';
import { userWords } from '../words/user.js';
import { toldOf } from './evidence.js';
import { textOf } from './read.js';

/**
 * @typedef {{ type: string, count: number }[]} Types with how many others have them
 *
 * @typedef {object} Known
 * @property {Types | null | undefined} gaps  what others have; null where nothing is known of them,
 *   undefined while that comes by itself
 * @property {import('./evidence.js').Filed} filed
 */

/**
 * Evidence that others have and this user lacks.
 *
 * @param {import('./read.js').Fields} user
 * @param {Known} known
 */
export const gaps = (user, known) => html`<section
  class="panel padded gaps"
  aria-busy=${known.gaps === undefined ? 'true' : 'false'}
>
  ${known.gaps === undefined ? nothing : lacking(user, known.gaps, known.filed)}
</section>`;

/**
 * @param {import('./read.js').Fields} user
 * @param {Types | null} others
 * @param {Known['filed']} filed
 */
function lacking(user, others, filed) {
  const words = userWords.evidence;
  if (!others) return html`<p class="quiet">${words.unknownGaps}</p>`;
  const { documents, total } = toldOf(user, filed);
  const has = new Set([...documents, ...(filed ?? [])].map(({ type }) => textOf(type)));
  const all = others.filter(({ type }) => !has.has(type));
  if (all.length === 0) return html`<p class="quiet">${words.noGaps}</p>`;
  const isWhole = total <= documents.length && Array.isArray(user.documents);
  return html`<h2>${isWhole || filed ? words.lacking : words.perhaps}</h2>
    <ul class="line">
      ${all.map(
        ({ type, count }) => html`<li class="chip" title=${words.others(count)}>
          ${label('documentType', type)} <span class="quiet numbers" aria-hidden="true">${filterWords.number(count)}</span>
          <span class="hidden">${words.others(count)}</span>
        </li>`,
      )}
    </ul>`;
}
