import { NOBODY } from '../../elements/users/selection.js';
import { usersQuery, usersView } from '../queries.js';
import { formatRoute } from '../routes.js';
import { remember, remembered } from '../tab.js';
import { typingInto } from './typing.js';

/** @typedef {import('../../elements/users.js').Query} Query */

/** The columns that were chosen are kept for the tab under this name. */
const COLUMNS = 'muster-columns';

/**
 * Keeps the query on screen and the address one and the same.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/users.js').MusterUsers} element
 * @param {ReturnType<typeof import('./list.js').usersList>} list
 */
export function addressOf({ navigate, amend, hash: here }, element, list) {
  /** @param {Partial<Query>} change */
  const hash = (change) => formatRoute('/users', usersView({ ...element.query, ...change }));

  const typing = typingInto((replace) => navigate(hash({}), { replace, stay: true }));

  /** @param {Query} query */
  function turnTo(query) {
    const { q, filter } = element.query;
    // “All” are those of one query.
    const same = query.q === q && query.filter === filter;
    if (!same && element.selection.all) element.selection = NOBODY;
    element.query = query;
  }

  return {
    /**
     * The address was given: it is what counts. A new one that names no columns gets those that
     * were on screen; one gone back to has what it had.
     *
     * @param {import('../routes.js').View} view
     * @param {boolean} [seen]
     */
    take(view, seen) {
      turnTo(usersQuery(view, (!seen && remembered(COLUMNS)) || ''));
      const columns = element.query.columns?.join() ?? null;
      remember(COLUMNS, columns);
      if (columns && !view.columns) {
        const address = here() || '#/users';
        amend(`${address}${address.includes('?') ? '&' : '?'}columns=${columns}`);
      }
    },

    /** @param {Partial<Query>} what */
    change(what) {
      typing.end();
      element.typing = false;
      if ('columns' in what) remember(COLUMNS, what.columns?.join() ?? null);
      navigate(hash(what));
    },

    /** @param {string} q  as it is being typed */
    type(q) {
      element.typing = true;
      turnTo({ ...element.query, q, page: 1 });
      if (list.isHere()) list.drawDirectory();
      typing.typed();
      // The server is asked by the address; the search box has waited for a pause.
      if (!list.isHere()) typing.settle();
    },

    settle: typing.settle,

    leave: typing.end,
  };
}
