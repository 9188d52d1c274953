import { SIZES } from '../elements/users/pager.js';

/**
 * The fragment holds the view: `#/users?q=ana&filter=role:ADMIN,-role:EMPLOYEE&page=2&size=50`.
 *
 * @typedef {{ key: string, value: string, not: boolean }} Filter
 * @typedef {{ name: string, value: string }} Fault a part of the address that makes no sense
 * @typedef {{ q: string, filters: Filter[], page: number, size: number, faults: Fault[] }} View
 * @typedef {{ name: (typeof named)[number] } | { name: 'user', id: number }
 *   | { name: 'user', email: string } | { name: 'unknown', path: string }} Place
 * @typedef {Place & { view: View }} Route
 */

/** Pages whose address is their name. */
const named = /** @type {const} */ (['users', 'documents', 'insights', 'contract', 'connect']);

const DEFAULT_SIZE = 20;

/** @param {string} hash  @returns {Route} */
export function parseRoute(hash) {
  const [path, query = ''] = split(hash.replace(/^#/, '') || '/users', '?');
  return { ...place(path.replace(/\/+$/, '') || '/users'), view: parseView(query) };
}

/** @param {string} path  @returns {Place} */
function place(path) {
  const name = named.find((one) => path === `/${one}`);
  if (name) return { name };
  const id = /^\/users\/(\d{1,15})$/.exec(path);
  if (id) return { name: 'user', id: Number(id[1]) };
  const email = /^\/users\/by-email\/(.+)$/.exec(path);
  const address = email ? decode(email[1]) : null;
  return address ? { name: 'user', email: address } : { name: 'unknown', path };
}

/** @param {string} query  @returns {View} what makes sense of it; the rest is named in `faults` */
function parseView(query) {
  /** @type {View} */
  const view = { q: '', filters: [], page: 1, size: DEFAULT_SIZE, faults: [] };
  for (const part of query.split('&').filter(Boolean)) {
    const [name, raw = ''] = split(part, '=');
    const value = decode(raw.replaceAll('+', '%20'));
    const fault = () => view.faults.push({ name, value: value ?? raw });
    if (value === null) fault();
    else if (name === 'q') view.q = value.trim();
    else if (name === 'page' && /^[1-9]\d{0,14}$/.test(value)) view.page = Number(value);
    else if (name === 'size' && SIZES.includes(Number(value))) view.size = Number(value);
    else if (name === 'filter') parseFilters(raw.includes(':') ? raw : value, view);
    else fault();
  }
  return view;
}

/** @param {string} raw  @param {View} view gets the filters and the faults */
function parseFilters(raw, view) {
  for (const token of raw.split(',').filter(Boolean)) {
    const found = /^(-?)([a-z]+):(.+)$/.exec(token);
    const value = found ? decode(found[3]) : null;
    if (found && value) view.filters.push({ key: found[2], value, not: found[1] === '-' });
    else view.faults.push({ name: 'filter', value: token });
  }
}

/**
 * @param {string} path such as `/users`
 * @param {Partial<Omit<View, 'faults'>>} view only what differs from the default is written
 * @returns {string} the fragment
 */
export function formatRoute(path, { q = '', filters = [], page = 1, size = DEFAULT_SIZE } = {}) {
  const tokens = filters.map(
    ({ key, value, not }) => `${not ? '-' : ''}${key}:${encodeURIComponent(value)}`,
  );
  const parts = [
    q && `q=${encodeURIComponent(q)}`,
    tokens.length > 0 && `filter=${tokens.join(',')}`,
    page > 1 && `page=${page}`,
    size !== DEFAULT_SIZE && `size=${size}`,
  ].filter(Boolean);
  return `#${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** @param {string} text  @param {string} at  @returns {string[]} the text before and after */
function split(text, at) {
  const where = text.indexOf(at);
  return where < 0 ? [text] : [text.slice(0, where), text.slice(where + 1)];
}

/** @param {string} text  @returns {string | null} */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
