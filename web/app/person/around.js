import { isHere } from '../known.js';
import { parseRoute } from '../routes.js';

/** @typedef {import('../../elements/user/acts.js').Around} Around */

/** The longest page that the engine gives. */
const PIECE = 1000;
/** Further down a list nobody is looked for: the page must not wait for it. */
const MOST = 20_000;

/**
 * Where a user stands in the list as it was left: in the directory where that is here, else on the
 * page that the server gave.
 *
 * @param {Pick<import('../controller.js').Context, 'engine' | 'loading' | 'list'>} context
 */
export function createAround({ engine, loading, list }) {
  /** Where the user before was: the next one is likely beside. */
  let before = 0;
  /** Of whom that is, and in which list. */
  let whose = { id: 0, list: '' };

  /** @param {number} id  @returns {Around | null} null where the user is not in the list */
  function inDirectory(id) {
    const { q: text, filter, sort, page, size } = parseRoute(list()).view;
    const query = { text, filter, sort, facets: false };
    const ids = (/** @type {number} */ page, /** @type {number} */ size) =>
      engine.view({ ...query, page, size }).rows.map((row) => row.id);
    const { total } = engine.view({ ...query, size: 1 });
    const at = place(id, total, ids, [(page - 1) * size + 1, size]);
    // What is done on a user's page may take the user out of the list: the place stays.
    const hasLeft = at === 0 && whose.id === id && whose.list === list();
    if (at === 0 && !hasLeft) return null;
    if (!hasLeft) before = at;
    whose = { id, list: list() };
    const next = hasLeft ? before : at + 1;
    return {
      position: hasLeft ? null : at,
      total,
      previous: before > 1 && total > 0 ? ids(Math.min(before - 1, total), 1)[0] : null,
      next: next <= total ? ids(next, 1)[0] : null,
    };
  }

  /**
   * @param {number} id
   * @param {number} total
   * @param {(page: number, size: number) => number[]} ids
   * @param {[number, number]} left  the page that the list was left on: its first row, and its size
   * @returns {number} from 1; 0: nowhere
   */
  function place(id, total, ids, [first, size]) {
    for (const near of [before, before + 1, before - 1]) {
      if (near > 0 && near <= total && ids(near, 1)[0] === id) return near;
    }
    const there = first <= total ? ids((first - 1) / size + 1, size).indexOf(id) : -1;
    if (there >= 0) return first + there;
    for (let page = 1; (page - 1) * PIECE < Math.min(total, MOST); page++) {
      const found = ids(page, PIECE).indexOf(id);
      if (found >= 0) return (page - 1) * PIECE + found + 1;
    }
    return 0;
  }

  /** @param {number} id  @returns {Around | null} */
  function onPage(id) {
    const { rows, first, total } = engine.page();
    const at = rows.findIndex((row) => row.id === id);
    if (at < 0 || total === null) return null;
    return {
      position: first + at,
      total,
      previous: rows[at - 1]?.id ?? (first > 1 ? 'beyond' : null),
      next: rows[at + 1]?.id ?? (first + at < total ? 'beyond' : null),
    };
  }

  return (/** @type {number} */ id) => (isHere(loading.progress()) ? inDirectory(id) : onPage(id));
}
