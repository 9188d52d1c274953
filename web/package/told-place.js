import { ownPlace } from '../app/own-place.js';
import { parseRoute } from '../app/routes.js';

/** @type {readonly string[]} */
const LISTS = ['users', 'documents', 'user'];

/**
 * The place of an element, which tells of another query of a list: not with every letter, but when
 * the reader pauses.
 *
 * @param {string} first  the address to begin with
 * @param {(query: Muster.FilterDetail) => void} told
 * @returns {import('../app/place.js').Place}
 */
export function toldPlace(first, told) {
  const place = ownPlace(first);
  /** The newest query of each list, as a text. @type {Map<string, string>} */
  const known = new Map([[pathOf(first), textOf(first)]]);
  return {
    ...place,
    go(hash, how) {
      place.go(hash, how);
      const path = pathOf(hash);
      const before = known.get(path) ?? textOf(path);
      const now = textOf(hash);
      known.set(path, now);
      const { name } = parseRoute(hash);
      if (before !== now && LISTS.includes(name)) told({ list: name, ...JSON.parse(now) });
    },
  };
}

/** @param {string} hash */
const pathOf = (hash) => hash.replace(/\?.*$/s, '');

/** @param {string} hash */
function textOf(hash) {
  const { faults: _, ...view } = parseRoute(hash).view;
  return JSON.stringify(view);
}
