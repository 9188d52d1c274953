import { factsOf } from './facts.js';
import { Rows } from './rows.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */

/**
 * What somebody must answer who finds words by their beginnings only. It takes its time: it is no
 * rival, but what MiniSearch is held against.
 *
 * @returns {Contestant}
 */
export function beginnings() {
  /** @type {Facts[]} */
  const users = [];
  /** @type {Rows} */
  let rows;

  /** @param {string[]} words  letters only */
  function find(words) {
    const all = words.map((word) => new RegExp(`(?<![^\\p{Z}\\p{P}\\n\\r])${word}`, 'u'));
    const found = users.flatMap(({ text }, row) => (all.every((one) => one.test(text)) ? row : []));
    return Uint32Array.from(found);
  }

  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      rows = new Rows(users);
    },
    answer({ words, terms }) {
      const found = find(words);
      return rows.answer(found, found.length, terms);
    },
  };
}
