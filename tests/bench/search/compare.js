import { keystrokes } from './keystrokes.js';

/** @typedef {ReturnType<typeof import('./digest.js').digest>} Digest */

/**
 * Throws where an answer is not the expected one, naming the first difference.
 *
 * @param {string} name
 * @param {Digest[]} answers for every keystroke
 * @param {Digest[]} expected
 */
export function compare(name, answers, expected) {
  keystrokes.forEach((keystroke, at) => {
    const [got, wanted] = [answers[at], expected[at]];
    /** @param {string} what  @param {unknown} one  @param {unknown} other */
    const equal = (what, one, other) => {
      if (one !== other) {
        throw new Error(`${name} differs at ${keystroke.name}, ${what}: ${one}, not ${other}`);
      }
    };
    equal('total', got.total, wanted.total);
    equal('rows', got.rows.length, wanted.rows.length);
    wanted.rows.forEach((row, place) => void equal(`row ${place + 1}`, got.rows[place], row));
    equal('facets', Object.keys(got.facets).join(), Object.keys(wanted.facets).join());
    for (const [key, counts] of Object.entries(wanted.facets)) {
      equal(`facet ${key}`, got.facets[key], counts);
    }
  });
}
