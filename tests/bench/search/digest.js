/** @import { Answer } from './contestants.js' */

/** @type {Record<string, string>} the words of Muster's rows for those of its facets */
const states = { on: 'yes', off: 'no' };

/** @param {string[]} values */
const setOf = (values) => [...new Set(values)].sort();

/** @param {any} row */
const shown = ({ id, name, email, jobTitle, roles, mfa, checks, renewal, renewalDate }) => [
  id,
  name,
  email,
  jobTitle,
  setOf(roles),
  states[mfa] ?? mfa,
  setOf(checks),
  renewal || renewalDate || null,
];

/** @param {{ value: string, count: number }[]} counts */
const counted = (counts) =>
  Object.fromEntries(
    counts
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/**
 * An answer as it can be compared, whoever gave it: what is on the screen, in one order; of a
 * facet only what occurs.
 *
 * @param {Answer} answer
 */
export const digest = ({ total, rows, facets }) => ({
  total,
  rows: rows.map((row) => JSON.stringify(shown(row))),
  facets: Object.fromEntries(
    Object.keys(facets)
      .sort()
      .map((key) => [key, JSON.stringify(counted(facets[key]))]),
  ),
});
