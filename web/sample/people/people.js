import { profileOf } from './profile.js';
import { userOf } from './user.js';

const MOST_USERS = 100_000;

/**
 * @typedef {object} Filter
 * @property {string} [q]
 * @property {string[]} [roles]
 * @property {string[]} [excludeRoles]
 * @property {number[]} [includeUserIds]
 * @property {number[]} [excludeUserIds]
 */

/** @param {string} text */
const folded = (text) => text.normalize('NFC').toLowerCase();

/**
 * @param {number} first
 * @param {number} last
 * @param {number} end no number is beyond it
 */
function range(first, last, end) {
  const length = Math.max(0, Math.min(last, end) - first + 1);
  return Array.from({ length }, (_, at) => first + at);
}

/**
 * Everybody, made on demand. Nobody is looked at unless a filter asks for it.
 */
export class People {
  /**
   * @param {number} count
   * @param {(number: number) => void} [onGenerate] told of each user that is looked at
   */
  constructor(count, onGenerate = () => {}) {
    if (!Number.isInteger(count) || count < 1 || count > MOST_USERS) {
      throw new RangeError(`users must be a whole number from 1 to ${MOST_USERS}, not ${count}`);
    }
    this.count = count;
    /** The first that is listed. */
    this.first = 1;
    this.onGenerate = onGenerate;
  }

  /**
   * The same people of whom so many, the first, are no longer listed.
   *
   * @param {number} many at least one stays
   */
  without(many) {
    if (many === 0) return this;
    const left = new People(this.count, this.onGenerate);
    left.first = Math.min(many + 1, this.count);
    return left;
  }

  /** @param {number} id */
  has(id) {
    return id >= 1 && id <= this.count;
  }

  /** @param {number} id */
  #profile(id) {
    this.onGenerate(id);
    return profileOf(id);
  }

  /**
   * @param {number} id one that `has` knows
   * @param {string} today
   * @param {import('../types.js').UserDocument[]} documents
   */
  user(id, today, documents) {
    this.onGenerate(id);
    return userOf(id, today, documents);
  }

  /** @param {string} email */
  idByEmail(email) {
    const wanted = folded(email);
    for (let id = 1; id <= this.count; id++) {
      const own = this.#profile(id).email;
      if (own && folded(own) === wanted) return id;
    }
    return undefined;
  }

  /**
   * @param {Filter} filter
   * @returns {(id: number) => boolean}
   */
  #test({ q, roles, excludeRoles, excludeUserIds }) {
    const without = new Set(excludeUserIds);
    if (!q && !roles && !excludeRoles) return (id) => !without.has(id);
    const needle = q && folded(q);
    return (id) => {
      if (without.has(id)) return false;
      const { firstName, lastName, email, roles: own } = this.#profile(id);
      if (roles && !roles.some((role) => own.includes(role))) return false;
      if (excludeRoles?.some((role) => own.includes(role))) return false;
      const name = [firstName, lastName].filter(Boolean).join(' ');
      return !needle || folded(name).includes(needle) || folded(email ?? '').includes(needle);
    };
  }

  /**
   * The ids on one page, in order, and how many match on all pages together.
   *
   * @param {Filter} filter
   * @param {number} page
   * @param {number} limit
   */
  page(filter, page, limit) {
    const start = (page - 1) * limit;
    const filtered = Object.values(filter).some((value) => value !== undefined);
    const before = this.first - 1;
    if (!filtered) {
      const ids = range(before + start + 1, before + start + limit, this.count);
      return { ids, total: this.count - before };
    }

    const candidates = filter.includeUserIds
      ? [...new Set(filter.includeUserIds)].filter((id) => this.has(id)).sort((a, b) => a - b)
      : range(1, this.count, this.count);
    const test = this.#test(filter);
    const ids = candidates.filter((id) => id > before && test(id));
    return { ids: ids.slice(start, start + limit), total: ids.length };
  }
}
