/** What the view in the address means for each list, and back. */

/**
 * @typedef {import('./routes.js').View} View
 * @typedef {import('./routes.js').Filter} Filter
 * @typedef {import('../elements/users.js').Query} UsersQuery
 * @typedef {import('../elements/documents.js').DocumentQuery} DocumentQuery
 */

/** @param {View} view  @returns {UsersQuery} filters that are not of users are named as faults */
export function usersQuery(view) {
  const { q, page, size, filters } = view;
  nameOthers(view, ({ key }) => key === 'role');
  const roles = filters.filter(({ key }) => key === 'role');
  const pick = (/** @type {boolean} */ left) => [
    ...new Set(roles.filter(({ not }) => not === left).map(({ value }) => value)),
  ];
  return { q, page, size, roles: pick(false), notRoles: pick(true) };
}

/** @param {UsersQuery} query  @returns {Partial<View>} */
export function usersView({ roles, notRoles, ...rest }) {
  const filters = (/** @type {string[]} */ list, /** @type {boolean} */ not) =>
    list.map((value) => ({ key: 'role', value, not }));
  return { ...rest, filters: [...filters(roles, false), ...filters(notRoles, true)] };
}

/** @param {UsersQuery} query  @returns {Record<string, unknown>} parameters of `listUsers` */
export function usersParams({ q, roles, notRoles, page, size }) {
  return {
    page,
    limit: size,
    ...(q && { q }),
    ...(roles.length > 0 && { 'roles[]': roles }),
    ...(notRoles.length > 0 && { 'excludeRoles[]': notRoles }),
  };
}

/**
 * @param {View} view
 * @param {string[]} types that can be filtered by
 * @returns {DocumentQuery}
 */
export function documentQuery(view, types) {
  const fits = (/** @type {Filter} */ { key, value, not }) =>
    key === 'type' && !not && types.includes(value);
  nameOthers(view, fits);
  const { q, page, size, filters } = view;
  return { q, page, size, type: filters.find(fits)?.value ?? '' };
}

/** @param {DocumentQuery} query  @returns {Partial<View>} */
export function documentView({ type, ...rest }) {
  return { ...rest, filters: type ? [{ key: 'type', value: type, not: false }] : [] };
}

/** @param {View} view  @param {(filter: Filter) => boolean} fits */
function nameOthers(view, fits) {
  for (const filter of view.filters.filter((one) => !fits(one))) {
    const { key, value, not } = filter;
    view.faults.push({ name: 'filter', value: `${not ? '-' : ''}${key}:${value}` });
  }
}
