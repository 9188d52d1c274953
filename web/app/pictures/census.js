import { termsText } from '../terms.js';
import { effective } from './who.js';

/**
 * @typedef {Muster.Term} Term
 * @typedef {{ value: string, count: number }} Count
 * @typedef {import('../../engine/engine.js').Engine['view']} Look
 * @typedef {ReturnType<typeof createCensus>} Census
 */

/** @param {Muster.FilterKey} key  @param {...string} values  @returns {Term} */
export const term = (key, ...values) => ({ key, values, not: false });

/**
 * Counts users among those that the page is about. Each number comes with the address of the list
 * that has just as many.
 *
 * @param {Look} look
 * @param {{ q: string, filter: string, today?: string }} about  `today` in place of this day
 * @param {(query: { q: string, filter: string }) => string} hrefOf
 */
export function createCensus(look, { q, filter, today }, hrefOf) {
  /** @type {Muster.Query} One row is as good as none, and nothing stands for this day. */
  const base = { page: 1, size: 1, ...(today && { today }) };
  const whole = look({ ...base, text: q, filter });
  const own = effective(whole.terms);

  /** @param {Term[]} terms  @returns {string} the filter of the page and these, each once */
  const filterOf = (terms) =>
    [...new Set([...own, ...terms].map((one) => termsText([one])))].join(' ');

  /** @param {Term[]} terms  @param {boolean} [facets] */
  const ask = (terms, facets = true) =>
    look({ ...base, text: whole.words, filter: filterOf(terms), facets });

  /** @param {Term[]} terms  @returns {number} */
  const count = (...terms) => ask(terms, false).total;

  return {
    whole,
    count,

    /** @param {Term[]} terms  @returns {string} */
    href: (...terms) => hrefOf({ q: whole.words, filter: filterOf(terms) }),

    /**
     * Users by the values of a facet, of those that hold the terms.
     *
     * @param {Muster.Facet} facet
     * @param {Term[]} terms
     * @returns {Count[]}
     */
    by(facet, ...terms) {
      const key = facet === 'month' ? 'renewal' : facet;
      const counts = (terms.length === 0 ? whole : ask(terms)).facets[facet];
      // A facet counts as if its own key were not filtered: then each value is asked for.
      if (!own.some((one) => one.key === key)) return counts;
      return counts.map(({ value }) => ({ value, count: count(...terms, term(key, value)) }));
    },
  };
}
