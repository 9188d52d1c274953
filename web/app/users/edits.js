import { quoted, termsText, toggled } from '../terms.js';
import { boxOf } from './enter.js';

/** Changes of a query by its parts, as the engine read them. */

/**
 * @typedef {import('../../elements/users.js').Query} Query
 * @typedef {import('../../elements/users.js').Read} Read
 * @typedef {Partial<Query>} Change
 */

/** @param {Read} read  @param {Muster.Term[]} terms  @returns {Change} */
const filteredBy = (read, terms) => ({ q: boxOf(read), filter: termsText(terms), page: 1 });

/** @param {Read} read  @param {import('../terms.js').Choice} choice */
export const chosen = (read, choice) => filteredBy(read, toggled(read.terms, choice));

/** @param {Read} read  @param {Muster.Term | Muster.View['without'][number]} dropped */
export function without(read, dropped) {
  if (dropped.key === 'words') return { ...filteredBy(read, read.terms), q: '' };
  const text = termsText([/** @type {Muster.Term} */ (dropped)]);
  return filteredBy(
    read,
    read.terms.filter((term) => termsText([term]) !== text),
  );
}

/**
 * @param {Pick<Query, 'q' | 'filter'> & { sort?: string }} query
 * @param {Muster.QueryFault} fault
 * @param {string} value  what to put in its place: a key, a value, or what to sort by
 * @returns {Change}
 */
export function mended(query, { in: place, position, length, code }, value) {
  const name = place === 'text' ? 'q' : place;
  const text = query[name] ?? '';
  const end = position + length;
  const token = text.slice(position, end);
  // A key is followed by what it was followed by, a value follows what it followed.
  const mended =
    code === 'unknown_value' || code === 'missing_value'
      ? token.slice(0, token.indexOf(':') + 1) + quoted(value)
      : token.replace(/[^-:]+/, value);
  return { [name]: text.slice(0, position) + mended + text.slice(end), page: 1 };
}
