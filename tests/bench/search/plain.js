import { Blocks } from './blocks.js';
import { factsOf } from './facts.js';
import { Rows } from './rows.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */

/** Of a list this much shorter than all, each row is looked at by itself. */
const FEW = 8;

/**
 * Plain JavaScript by somebody who measures: typed arrays in the order of the list, folded text in
 * blocks, one pass for all facets. A word that has grown is looked for only where it was before.
 *
 * @returns {Contestant}
 */
export function plain() {
  /** @type {Facts[]} */
  let users = [];
  /** @type {Rows} */
  let rows;
  /** @type {Blocks} */
  let blocks;
  let found = new Uint32Array(0);
  let count = 0;
  /** @type {string[]} */
  let before = [];

  /** @param {string[]} words */
  function narrow(words) {
    const grown =
      before.length > 0 &&
      before.every((word) => words.some((longer) => longer.includes(word))) &&
      count < rows.size / FEW;
    const [longest, ...others] = words.toSorted((one, other) => other.length - one.length);
    count = grown ? blocks.keep(longest, found, count) : blocks.find(longest, found);
    for (const word of others) count = blocks.keep(word, found, count);
    before = words;
  }

  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      rows = new Rows(users);
      blocks = new Blocks(users.map(({ text }) => text));
      found = new Uint32Array(users.length);
      users = [];
    },
    answer({ words, terms }) {
      if (words.length === 0) {
        before = [];
        return rows.answer(null, rows.size, terms);
      }
      narrow(words);
      return rows.answer(found, count, terms);
    },
    memory: () => rows.bytes + blocks.bytes + found.byteLength,
  };
}
