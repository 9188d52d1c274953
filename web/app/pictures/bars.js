import { term } from './census.js';

/**
 * @typedef {import('./census.js').Census} Census
 * @typedef {import('./census.js').Count} Count
 * @typedef {import('./census.js').Term} Term
 * @typedef {import('../../elements/insights.js').Bar} Bar
 */

/**
 * @param {Census} census
 * @param {Muster.FilterKey} key of the filter that each bar leads to
 * @param {readonly Count[]} counts
 * @param {Term[]} about what else holds for those that are counted
 * @returns {Bar[]}
 */
export const barsOf = (census, key, counts, ...about) =>
  counts.map(({ value, count }) => ({
    value,
    count,
    href: census.href(...about, term(key, value)),
  }));

/** @param {readonly Count[]} counts  @param {string} value  @returns {number} */
export const countOf = (counts, value) => counts.find((one) => one.value === value)?.count ?? 0;

/** @param {readonly Count[]} counts  @param {readonly string[]} order  @returns {Count[]} */
export const inOrder = (counts, order) =>
  order.map((value) => ({ value, count: countOf(counts, value) }));
