import { termsText } from '../terms.js';

/**
 * @typedef {import('./edits.js').Query} Query
 * @typedef {import('./edits.js').Read} Read
 * @typedef {import('./edits.js').Change} Change
 */

/**
 * What stays in the search box when its terms become filters: its words, and what made no sense,
 * so that it can be mended.
 *
 * @param {Read} read
 */
export const boxOf = ({ words, faults }) =>
  [words, ...faults.filter((fault) => fault.in === 'text').map(({ token }) => token)]
    .filter(Boolean)
    .join(' ');

/**
 * What was typed becomes filters where it is no word.
 *
 * @param {Pick<Query, 'filter'>} query
 * @param {Read} typed  what the engine makes of the text alone
 * @returns {Change}
 */
export function entered({ filter }, typed) {
  if (typed.terms.length === 0) return {};
  return { q: boxOf(typed), filter: `${filter} ${termsText(typed.terms)}`.trim(), page: 1 };
}
