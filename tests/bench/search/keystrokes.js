/**
 * What people do at the search box and at the facets, one keystroke or click each. `text` and
 * `filter` are Muster's own; rivals get the same as `words` (folded) and `terms`, so that none of
 * them has to read Muster's grammar.
 *
 * @typedef {object} Term
 * @property {string} key
 * @property {string[]} values one of these
 * @property {boolean} not none of them
 *
 * @typedef {object} Keystroke
 * @property {string} name
 * @property {string} text
 * @property {string} filter
 * @property {string[]} words
 * @property {Term[]} terms
 */

/** The reader's day: amid the renewals of the synthetic users. */
export const TODAY = '2022-06-15';

export const PAGE = 50;

/** @param {string} token */
function termOf(token) {
  const [, not, key, values] = /** @type {string[]} */ (/^(-?)(\w+):(.+)$/.exec(token));
  return { key, values: values.split(','), not: not === '-' };
}

/** @param {string} text  @param {string} [filter]  @returns {Keystroke} */
function keystroke(text, filter = '') {
  const words = text.split(' ').filter(Boolean);
  const terms = filter.split(' ').filter(Boolean).map(termOf);
  return { name: `“${text}”${filter && ` ${filter}`}`, text, filter, words, terms };
}

/** A word as it grows, letter by letter. @param {string} word */
const typed = (word) => Array.from(word, (_, at) => keystroke(word.slice(0, at + 1)));

/** @type {Keystroke[]} */
export const keystrokes = [
  keystroke(''),
  ...typed('sample'),
  keystroke('samplezz'),
  ...typed('exempel'),
  keystroke('ana'),
  keystroke('ana test'),
  keystroke('', 'mfa:no'),
  keystroke('', 'mfa:no role:ADMIN'),
  keystroke('', 'mfa:no role:ADMIN,TECHGOV'),
  keystroke('', 'role:ADMIN,TECHGOV'),
  keystroke('', 'role:ADMIN,TECHGOV -idp:OKTA'),
  keystroke('', 'renewal:30d'),
  keystroke('', 'renewal:30d check:PENDING,ISSUE'),
  keystroke('test', 'renewal:30d check:PENDING,ISSUE'),
  keystroke('test', 'status:current'),
];
