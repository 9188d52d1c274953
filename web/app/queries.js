import { COLUMNS } from '../elements/users/columns.js';

/** What the view in the address means for each list, and back. */

/**
 * @typedef {import('./routes.js').View} View
 * @typedef {import('../elements/users.js').Query} UsersQuery
 * @typedef {import('../elements/documents.js').DocumentQuery} DocumentQuery
 */

/** The server pages by no more. */
const MOST = 50;

/**
 * @param {View} view  columns that there are not are named as faults
 * @param {string} remembered  columns that were chosen, for a new address that names none
 * @returns {UsersQuery}
 */
export function usersQuery(view, remembered) {
  const { q, filter, sort, page, size } = view;
  for (const value of view.columns.split(',')) {
    if (value && !COLUMNS.includes(value)) view.faults.push({ name: 'columns', value });
  }
  const named = (view.columns || remembered).split(',').filter((one) => COLUMNS.includes(one));
  const columns = COLUMNS.filter((one) => one === 'name' || named.includes(one));
  return { q, filter, sort, page, size, columns: named.length > 0 ? columns : null };
}

/** @param {UsersQuery} query  @returns {Partial<View>} */
export function usersView({ columns, ...rest }) {
  return { ...rest, columns: columns ? columns.join() : '' };
}

/**
 * What the server can be asked of a query: its words and its roles, in and out, and the page that
 * begins with the same user.
 *
 * @param {Pick<Muster.View, 'terms' | 'words'>} read
 * @param {Pick<UsersQuery, 'page' | 'size'>} query
 * @returns {{ params: Record<string, unknown>, waiting: Muster.Term[] }} `waiting`: what it cannot
 *   be asked
 */
export function usersParams({ terms, words }, { page, size }) {
  const limit = Math.min(size, MOST);
  const roles = terms.filter(({ key }) => key === 'role');
  // The server lists who has one of the roles: it cannot be asked for two such lists at once.
  const wanted = roles.find(({ not }) => !not);
  const left = roles.filter(({ not }) => not);
  const q = words.replaceAll('"', '');
  return {
    params: {
      page: ((page - 1) * size) / limit + 1,
      limit,
      ...(q && { q }),
      ...(wanted && { 'roles[]': wanted.values }),
      ...(left.length > 0 && { 'excludeRoles[]': left.flatMap(({ values }) => values) }),
    },
    waiting: terms.filter((term) => term !== wanted && !left.includes(term)),
  };
}

/**
 * @param {View} view
 * @param {string[]} types that can be filtered by; another filter is named as a fault
 * @returns {DocumentQuery}
 */
export function documentQuery(view, types) {
  const { q, filter, page, size } = view;
  const type = types.find((one) => filter === filterOf(one)) ?? '';
  if (filter && !type) view.faults.push({ name: 'filter', value: filter });
  return { q, page, size, type };
}

/** @param {DocumentQuery} query  @returns {Partial<View>} */
export function documentView({ type, ...rest }) {
  return { ...rest, filter: type && filterOf(type) };
}

/** @param {string} type */
const filterOf = (type) => `type:${type}`;
