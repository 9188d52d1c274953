import { byPrivilege } from '../format/roles.js';

/**
 * What can be chosen in each facet.
 *
 * @typedef {{ key: string, value: string, count: number | null, wanted: boolean, left: boolean }}
 *   Option
 */

/** The facets in their order, those that begin open marked. */
export const FACETS = [
  { key: 'role', open: true },
  { key: 'mfa', open: true },
  { key: 'check', open: true },
  { key: 'renewal', open: true },
  { key: 'doc', open: false },
  { key: 'idp', open: false },
  { key: 'contractor', open: false },
  { key: 'status', open: false },
  { key: 'left', open: false },
  { key: 'terms', open: false },
];

/** The values of closed lists. @type {Record<string, string[]>} */
const closed = {
  mfa: ['yes', 'no', 'unknown'],
  renewal: ['overdue', '30d', '90d', 'later', 'none'],
  contractor: ['yes', 'no', 'unknown'],
  status: ['current', 'separated'],
  left: ['connected', 'disconnected', 'no'],
  terms: ['agreed', 'none'],
};

/** The options of facets, which keep their places while the counts move. */
export class Options {
  constructor() {
    /** @type {Map<string, string[]>} values of open lists, as they stood first */
    this.orders = new Map();
    this.users = -1;
  }

  /** @param {number} users  how many are known: with others the lists begin anew */
  settle(users) {
    if (users !== this.users) this.orders.clear();
    this.users = users;
  }

  /**
   * @param {string} key
   * @param {Record<string, Muster.FacetValue[]> | null} facets
   * @param {readonly Muster.Term[]} terms
   * @param {readonly string[]} choices  values that are known beforehand
   * @returns {Option[]}
   */
  of(key, facets, terms, choices) {
    const own = terms.filter((term) => term.key === key);
    const chosen = (/** @type {boolean} */ not) =>
      new Set(own.filter((term) => term.not === not).flatMap(({ values }) => values));
    const wanted = chosen(false);
    const left = chosen(true);
    const months = key === 'renewal' ? (facets?.month ?? []).filter(({ count }) => count > 0) : [];
    const counted = [...(facets?.[key] ?? []), ...months];
    const counts = new Map(counted.map(({ value, count }) => [value, count]));
    const values = closed[key]
      ? [...closed[key], ...months.map(({ value }) => value)]
      : this.#ordered(key, facets ? counted.map(({ value }) => value) : choices);
    const options = [...new Set([...values, ...wanted, ...left])].map((value) => ({
      key,
      value,
      count: facets ? (counts.get(value) ?? 0) : null,
      wanted: wanted.has(value),
      left: left.has(value),
    }));
    return key === 'role' ? [...this.#privileged(facets, terms), ...options] : options;
  }

  /** @param {Record<string, Muster.FacetValue[]> | null} facets  @param {readonly Muster.Term[]} terms */
  #privileged(facets, terms) {
    return this.of('privileged', facets && { privileged: facets.privileged }, terms, [
      'yes',
    ]).filter(({ value, wanted, left }) => value === 'yes' || wanted || left);
  }

  /** @param {string} key  @param {readonly string[]} values */
  #ordered(key, values) {
    const before = this.orders.get(key) ?? [];
    const all = [...new Set([...before, ...values])];
    const order = key === 'role' ? byPrivilege(all) : noneLast(all);
    this.orders.set(key, order);
    return order;
  }
}

/** @param {string[]} values */
const noneLast = (values) => [
  ...values.filter((value) => value !== 'none'),
  ...values.filter((value) => value === 'none'),
];
