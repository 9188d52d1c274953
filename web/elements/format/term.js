import { filterWords } from '../words/filters.js';
import { dateFormat } from '../words/locale.js';
import { words } from '../words/words.js';
import { label } from './label.js';

/** How terms of a query are said. */

/** @type {Record<string, keyof typeof words.labels>} */
const kinds = { role: 'role', check: 'checkStatus', doc: 'documentType', idp: 'client' };

const monthFormat = dateFormat({
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @param {string} key  @returns {string} */
export const keyWords = (key) => filterWords.keys[key] ?? key;

/** @param {string} key  @param {string} value  @returns {string} */
export function valueWords(key, value) {
  const own = filterWords.values[key] ?? {};
  // A role may be called “constructor”, which every object answers to.
  if (Object.hasOwn(own, value)) return own[value];
  if (key === 'renewal' && /^\d{4}-\d{2}$/.test(value)) {
    return monthFormat(new Date(`${value}-01T00:00:00Z`));
  }
  return key in kinds ? label(kinds[key], value) : value;
}

/** @param {Omit<Muster.Term, 'key'> & { key: string }} term  @returns {string} “Role: Admin or Auditor” */
export const termWords = ({ key, values, not }) =>
  filterWords.term(
    keyWords(key),
    filterWords.or(values.map((value) => valueWords(key, value))),
    not,
  );
