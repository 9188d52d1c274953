import { COLUMNS, Combinations } from './coded.js';
import { isMonth } from './renewal.js';

/** @import { Facts } from './facts.js' */
/** @import { Term } from './keystrokes.js' */

/** @typedef {{ value: string, count: number }[]} Counts */

/** @param {string[]} vocabulary  @param {Uint32Array} counts  @returns {Counts} */
const listed = (vocabulary, counts) =>
  vocabulary
    .map((value, at) => ({ value, count: counts[at] }))
    .sort((one, other) => other.count - one.count);

/** For facets: the meaning of codes, and of how often each occurs. */
export class Tally {
  columns = Object.keys(COLUMNS).map((name) => ({ name, combinations: new Combinations(name) }));

  /** The codes of a user, column by column. @param {Facts} user */
  codes(user) {
    return this.columns.map(({ combinations }) => combinations.code(user));
  }

  /** What the list shows of a user with these codes. @param {number[]} codes */
  shown(codes) {
    const [roles, checks, , , renewal, state] = this.columns.map(
      ({ combinations }, column) => combinations.examples[codes[column]],
    );
    return {
      roles: roles.roles,
      mfa: state.mfa,
      checks: checks.checks,
      renewal: renewal.renewal,
    };
  }

  /**
   * Where terms stand in the way: each key of them with the place of its column, and for every
   * code of that column 1 where all the key's terms hold.
   *
   * @param {Term[]} terms
   */
  filters(terms) {
    return [...new Set(terms.map(({ key }) => key))].map((key) => {
      const column = this.columns.findIndex(({ name }) => key in COLUMNS[name]);
      const { facets, size } = this.columns[column].combinations;
      const facet = facets.find((each) => each.key === key);
      if (!facet) throw new Error(`No facet ${key}.`);
      const { vocabulary, has } = facet;
      const holds = new Uint8Array(size).fill(1);
      for (const { values, not } of terms.filter((term) => term.key === key)) {
        const wanted = new Set(values.map((value) => vocabulary.indexOf(value)));
        for (let code = 0; code < size; code += 1) {
          if (has[code].some((at) => wanted.has(at)) === not) holds[code] = 0;
        }
      }
      return { key, column, holds };
    });
  }

  /** Room for counts of every code of every column. */
  room() {
    return this.columns.map(({ combinations }) => new Uint32Array(combinations.size));
  }

  /**
   * All facets, from how often each code occurs among the listed, and among those whom only the
   * terms of one key keep from being listed.
   *
   * @param {Uint32Array[]} base for every column
   * @param {Map<string, Uint32Array>} extra by key, for the key's column
   */
  facets(base, extra) {
    /** @type {Record<string, Counts>} */
    const all = {};
    this.columns.forEach(({ combinations }, column) => {
      for (const { key, vocabulary, has } of combinations.facets) {
        const counts = new Uint32Array(vocabulary.length);
        const more = extra.get(key);
        const occurs = base[column];
        for (let code = 0; code < has.length; code += 1) {
          const count = occurs[code] + (more ? more[code] : 0);
          if (count > 0) for (const at of has[code]) counts[at] += count;
        }
        all[key] = listed(vocabulary, counts);
      }
    });
    return withMonths(all);
  }
}

/** @param {Record<string, Counts>} facets */
export function withMonths({ renewal, ...others }) {
  return {
    ...others,
    renewal: renewal.filter(({ value }) => !isMonth(value)),
    month: renewal.filter(({ value }) => isMonth(value)),
  };
}
