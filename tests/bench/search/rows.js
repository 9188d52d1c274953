import { byName } from './facts.js';
import { PAGE } from './keystrokes.js';
import { Tally } from './tally.js';

/** @import { Facts } from './facts.js' */
/** @import { Term } from './keystrokes.js' */

/**
 * Users in the order of the list, as columns of typed arrays: a row is a place in that order, so
 * that the first page needs no sorting. What every rival uses that finds rows by itself.
 */
export class Rows {
  #tally = new Tally();
  /** @type {Uint16Array[]} */
  #codes;
  #ids;
  /** @type {string[]} */
  #names;
  /** @type {string[]} */
  #emails;
  /** @type {string[]} */
  #jobTitles;
  #base;
  #listed = new Uint32Array(PAGE);

  /** @param {Facts[]} users  in any order; they are put into that of the list */
  constructor(users) {
    byName(users);
    const tally = this.#tally;
    this.size = users.length;
    this.#ids = Float64Array.from(users, ({ id }) => id);
    this.#names = users.map(({ name }) => name);
    this.#emails = users.map(({ email }) => email);
    this.#jobTitles = users.map(({ jobTitle }) => jobTitle);
    this.#codes = tally.columns.map(({ combinations }) =>
      Uint16Array.from(users, (user) => combinations.code(user)),
    );
    if (tally.columns.some(({ combinations }) => combinations.size > 65_536)) {
      throw new Error('Too many combinations for 16 bits.');
    }
    this.#base = tally.room();
  }

  /** Bytes of the typed arrays, which JavaScript's heap does not count. */
  get bytes() {
    return [this.#ids, ...this.#codes, ...this.#base].reduce(
      (sum, each) => sum + each.byteLength,
      0,
    );
  }

  /**
   * @param {Uint32Array | null} found the rows that have the words, ascending; null: all
   * @param {number} count of those found
   * @param {Term[]} terms
   */
  answer(found, count, terms) {
    const filters = this.#tally.filters(terms);
    for (const counts of this.#base) counts.fill(0);
    /** @type {Map<string, Uint32Array>} */
    const extra = new Map();
    for (const { key, holds } of filters) extra.set(key, new Uint32Array(holds.length));
    const total =
      filters.length === 0
        ? this.#countAll(found, count)
        : this.#countFiltered(found, count, filters, extra);
    return {
      total,
      rows: Array.from(this.#listed.subarray(0, Math.min(total, PAGE)), (row) => this.#row(row)),
      facets: this.#tally.facets(this.#base, extra),
    };
  }

  /** @param {Uint32Array | null} found  @param {number} count */
  #countAll(found, count) {
    const [a, b, c, d, e, f] = this.#codes;
    const [inA, inB, inC, inD, inE, inF] = this.#base;
    for (let at = 0; at < count; at += 1) {
      const row = found ? found[at] : at;
      inA[a[row]] += 1;
      inB[b[row]] += 1;
      inC[c[row]] += 1;
      inD[d[row]] += 1;
      inE[e[row]] += 1;
      inF[f[row]] += 1;
    }
    for (let at = 0; at < Math.min(count, PAGE); at += 1) this.#listed[at] = found ? found[at] : at;
    return count;
  }

  /**
   * @param {Uint32Array | null} found
   * @param {number} count
   * @param {ReturnType<Tally['filters']>} filters
   * @param {Map<string, Uint32Array>} extra
   */
  #countFiltered(found, count, filters, extra) {
    const [a, b, c, d, e, f] = this.#codes;
    const [inA, inB, inC, inD, inE, inF] = this.#base;
    const holds = filters.map((filter) => filter.holds);
    const codes = filters.map((filter) => this.#codes[filter.column]);
    const extras = [...extra.values()];
    let total = 0;
    for (let at = 0; at < count; at += 1) {
      const row = found ? found[at] : at;
      let against = 0;
      let which = 0;
      for (let filter = 0; filter < holds.length; filter += 1) {
        if (holds[filter][codes[filter][row]] === 0) {
          against += 1;
          which = filter;
        }
      }
      if (against === 0) {
        if (total < PAGE) this.#listed[total] = row;
        total += 1;
        inA[a[row]] += 1;
        inB[b[row]] += 1;
        inC[c[row]] += 1;
        inD[d[row]] += 1;
        inE[e[row]] += 1;
        inF[f[row]] += 1;
      } else if (against === 1) {
        extras[which][codes[which][row]] += 1;
      }
    }
    return total;
  }

  /** @param {number} row */
  #row(row) {
    return {
      id: this.#ids[row],
      name: this.#names[row],
      email: this.#emails[row],
      jobTitle: this.#jobTitles[row],
      ...this.#tally.shown(this.#codes.map((codes) => codes[row])),
    };
  }
}
