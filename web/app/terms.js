/**
 * Filters are a list of terms, as the engine read them out of texts; here the list is changed and
 * written as a text again. Nothing here reads such a text.
 *
 * @typedef {Muster.Term} Term
 * @typedef {{ key: Muster.FilterKey, value: string, not: boolean }} Choice one value of one key
 */

/** @param {string} value  @returns {string} in quotes where it would not come back the same */
export const quoted = (value) =>
  /^[^\s,"]+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;

/** @param {Term} term */
const termText = ({ key, values, not }) => `${not ? '-' : ''}${key}:${values.map(quoted).join()}`;

/** @param {readonly Term[]} terms  @returns {string} */
export const termsText = (terms) => terms.map(termText).join(' ');

/**
 * A value that is chosen is chosen no more; another one is chosen beside those of its key, so that
 * one of them is enough. No value is both wanted and left out.
 *
 * @param {readonly Term[]} terms
 * @param {Choice} choice
 * @returns {Term[]}
 */
export function toggled(terms, { key, value, not }) {
  const isOne = (/** @type {Term} */ term) => term.key === key && term.values.includes(value);
  const was = terms.some((term) => term.not === not && isOne(term));
  const others = terms
    .map((term) =>
      isOne(term) ? { ...term, values: term.values.filter((one) => one !== value) } : term,
    )
    .filter(({ values }) => values.length > 0);
  if (was) return others;
  const beside = others.map((term) => term.key === key && term.not === not).lastIndexOf(true);
  if (beside < 0) return [...others, { key, values: [value], not }];
  return others.map((term, at) =>
    at === beside ? { ...term, values: [...term.values, value] } : term,
  );
}
