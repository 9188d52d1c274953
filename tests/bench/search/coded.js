import { TODAY } from './keystrokes.js';
import { spansOn } from './renewal.js';

/** @import { Facts } from './facts.js' */

const spans = spansOn(TODAY);

/** @param {string[]} values */
const orNone = (values) => (values.length > 0 ? values : ['none']);

/**
 * The columns that counting reads: few different combinations occur in each, so a row holds the
 * code of one, and what a facet counts is worked out once a combination.
 *
 * @type {Record<string, Record<string, (user: Facts) => string[]>>} the facets of each column
 */
export const COLUMNS = {
  roles: { role: ({ roles }) => roles },
  checks: { check: ({ checks }) => orNone(checks) },
  types: { doc: ({ types }) => orNone(types) },
  idps: { idp: ({ idps }) => orNone(idps) },
  renewal: { renewal: ({ renewal }) => spans(renewal) },
  state: {
    privileged: ({ privileged }) => [privileged],
    mfa: ({ mfa }) => [mfa],
    contractor: ({ contractor }) => [contractor],
    status: ({ status }) => [status],
    left: ({ left }) => [left],
    terms: ({ terms }) => [terms],
  },
};

/** @type {Record<string, (user: Facts) => string>} what tells the combinations of a column apart */
const distinct = {
  roles: ({ roles }) => roles.join(),
  checks: ({ checks }) => checks.join(),
  types: ({ types }) => types.join(),
  idps: ({ idps }) => idps.join(),
  renewal: ({ renewal }) => renewal,
  state: (user) =>
    [user.privileged, user.mfa, user.contractor, user.status, user.left, user.terms].join(),
};

/** The combinations of one column, and which values of which facet each has. */
export class Combinations {
  /** @type {Map<string, number>} */
  #codes = new Map();
  /** @type {Pick<Facts, 'roles' | 'checks' | 'renewal' | 'mfa'>[]} of one of the users that have it */
  examples = [];
  #distinct;

  /** @param {string} column */
  constructor(column) {
    this.#distinct = distinct[column];
    this.facets = Object.entries(COLUMNS[column]).map(([key, valuesOf]) => ({
      key,
      valuesOf,
      /** @type {string[]} */
      vocabulary: [],
      /** @type {number[][]} for every code, places in the vocabulary */
      has: [],
    }));
  }

  /** The code of a user's combination. @param {Facts} user */
  code(user) {
    const name = this.#distinct(user);
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    for (const { valuesOf, vocabulary, has } of this.facets) {
      has.push(
        valuesOf(user).map((value) => {
          const at = vocabulary.indexOf(value);
          return at >= 0 ? at : vocabulary.push(value) - 1;
        }),
      );
    }
    this.#codes.set(name, this.examples.length);
    const { roles, checks, renewal, mfa } = user;
    return this.examples.push({ roles, checks, renewal, mfa }) - 1;
  }

  get size() {
    return this.examples.length;
  }
}
