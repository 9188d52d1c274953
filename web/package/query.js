import { count, flag, refuseMisshapen, refuseUnknown, text } from './options.js';

/** @import { Form } from './options.js' */

/** @param {any} value */
function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // Of 30 February another day is made.
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(value);
}

/** @type {Record<keyof Muster.Query, Form>} */
const QUERY = {
  ...{ text, filter: text, sort: text, page: count, size: count },
  today: { is: isDay, form: 'a day as YYYY-MM-DD, such as 2026-01-31' },
  facets: flag,
};

/**
 * The module takes what it cannot read for absent, and of a day that is none nothing is overdue:
 * both would be answers to another question.
 *
 * @param {Muster.Query} [query]
 * @returns {Muster.Query} without what is undefined; throws where it is no query
 */
export function readQuery(query = {}) {
  refuseUnknown('query', query, QUERY);
  refuseMisshapen(query, QUERY, ' of a query');
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
