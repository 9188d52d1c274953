import { LIST, OWN } from '../elements/sizes.js';

/**
 * The fragment holds the view:
 * `#/users?q=ana&filter=role:ADMIN+-mfa:yes&sort=-renewal&page=2&size=100&columns=name,roles`.
 * `q` and `filter` are texts in the engine's grammar; `sort` and `columns` are read by those who
 * know their keys.
 *
 * @typedef {{ name: string, value: string }} Fault a part of the address that makes no sense
 * @typedef {{ q: string, filter: string, sort: string, columns: string, page: number,
 *   size: number, faults: Fault[] }} View
 * @typedef {{ name: (typeof named)[number] } | { name: 'user', id: number }
 *   | { name: 'user', email: string } | { name: 'unknown', path: string }} Place
 * @typedef {Place & { view: View }} Route
 */

/** Pages whose address is their name. */
const named = /** @type {const} */ (['users', 'documents', 'insights', 'contract', 'connect']);

/** Those that a site may leave out. @type {readonly string[]} */
export const PAGES = named.slice(1);

/** Texts of the view, in the order in which they are written. */
const texts = /** @type {const} */ (['q', 'filter', 'sort', 'columns']);

/** @param {string} hash  @param {readonly string[]} [pages] that are offered  @returns {Route} */
export function parseRoute(hash, pages = PAGES) {
  const [path, query = ''] = split(hash.replace(/^#/, '') || '/users', '?');
  const plain = path.replace(/\/+$/, '') || '/users';
  return { ...place(plain, pages), view: parseView(query, sizesOf(plain)) };
}

/** @param {string} path  @param {readonly string[]} pages  @returns {Place} */
function place(path, pages) {
  const name = named.find((one) => path === `/${one}` && (one === 'users' || pages.includes(one)));
  if (name) return { name };
  const id = /^\/users\/(\d{1,15})$/.exec(path);
  if (id) return { name: 'user', id: Number(id[1]) };
  const email = /^\/users\/by-email\/(.+)$/.exec(path);
  const address = email ? decode(email[1]) : null;
  return address ? { name: 'user', email: address } : { name: 'unknown', path };
}

/** @param {string} path  The lists of everybody's have their sizes, that of one user its own. */
const sizesOf = (path) => (path === '/users' || path === '/documents' ? LIST : OWN);

/**
 * @param {string} query
 * @param {{ sizes: number[], size: number }} sizes
 * @returns {View} what makes sense of it; the rest is named in `faults`, as is what comes twice
 */
function parseView(query, { sizes, size }) {
  /** @type {View} */
  const view = { q: '', filter: '', sort: '', columns: '', page: 1, size, faults: [] };
  const given = new Set();
  for (const part of query.split('&').filter(Boolean)) {
    const [name, raw = ''] = split(part, '=');
    const value = decode(raw.replaceAll('+', '%20'));
    const text = texts.find((one) => one === name);
    if (given.has(name)) view.faults.push({ name, value: value ?? raw });
    else if (value !== null && text) view[text] = value.trim();
    else if (name === 'page' && value && /^[1-9]\d{0,14}$/.test(value)) view.page = Number(value);
    else if (name === 'size' && sizes.includes(Number(value))) view.size = Number(value);
    else view.faults.push({ name, value: value ?? raw });
    if (raw) given.add(name);
  }
  return view;
}

/**
 * @param {string} path such as `/users`
 * @param {Partial<Omit<View, 'faults'>>} view only what differs from the default is written
 * @returns {string} the fragment
 */
export function formatRoute(path, view) {
  const { page = 1, size = 0 } = view;
  const parts = [
    ...texts.map((name) => view[name] && `${name}=${encode(view[name])}`),
    page > 1 && `page=${page}`,
    size > 0 && size !== sizesOf(path).size && `size=${size}`,
  ].filter(Boolean);
  return `#${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** @param {string} text  @returns {string} as readable as an address can be */
const encode = (text) =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2C', ',');

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
