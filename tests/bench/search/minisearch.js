import MiniSearch from 'minisearch';
import { factsOf } from './facts.js';
import { Rows } from './rows.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */

/**
 * MiniSearch finds the rows, by the beginnings of words. It knows no order of names and counts no
 * facets: the plain version's columns do that for it.
 *
 * @returns {Contestant}
 */
export function miniSearch() {
  /** @type {Facts[]} */
  let users = [];
  /** @type {Rows} */
  let rows;
  const index = new MiniSearch({
    fields: ['text'],
    // The texts are folded already.
    processTerm: (term) => term,
  });
  let found = new Uint32Array(0);
  let has = new Uint8Array(0);

  /** @param {string} text */
  function find(text) {
    has.fill(0);
    for (const { id } of index.search(text, { prefix: true, combineWith: 'AND' })) has[id] = 1;
    let count = 0;
    for (let row = 0; row < has.length; row += 1) {
      if (has[row] === 0) continue;
      found[count] = row;
      count += 1;
    }
    return count;
  }

  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      rows = new Rows(users);
      users.forEach(({ text }, id) => void index.add({ id, text }));
      found = new Uint32Array(users.length);
      has = new Uint8Array(users.length);
      users = [];
    },
    answer({ words, terms }) {
      if (words.length === 0) return rows.answer(null, rows.size, terms);
      return rows.answer(found, find(words.join(' ')), terms);
    },
    memory: () => rows.bytes + found.byteLength + has.byteLength,
  };
}
