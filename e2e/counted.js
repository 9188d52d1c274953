/**
 * What the raw answers of the sample API say, worked out without Muster.
 *
 * @typedef {Record<string, any>} Raw
 * @typedef {{ id: number, name: string, type: string, renewalDate: string, owner: Raw }} RawDocument
 */

/** @param {{ page: import('@playwright/test').Page, url: string }} muster  @returns {Promise<Raw[]>} */
export async function rawUsers({ page, url }) {
  /** @type {Raw[]} */
  const users = [];
  for (let number = 1; ; number++) {
    const answer = await page.request.get(`${url}/api/users?limit=50&page=${number}`);
    const { data, total } = await answer.json();
    users.push(...data);
    if (users.length >= total) return users;
  }
}

/** The reader's day, in the zone that the tests run in. */
export const today = () => new Date().toISOString().slice(0, 10);

/** @param {Raw} user  @returns {Raw[]} accounts that neither the user nor anybody else has left */
const current = ({ identities }) =>
  identities.filter((/** @type {Raw} */ one) => !one.disconnectedAt && !one.separatedAt);

/** @param {Raw} user */
export const isCurrent = (user) =>
  current(user).length > 0 || !user.identities.some((/** @type {Raw} */ one) => one.separatedAt);

/** @param {Raw} user  @returns {'yes' | 'no' | 'unknown'} */
export function mfaOf(user) {
  const all = current(user).map(({ hasMfa }) => hasMfa);
  if (all.includes(false)) return 'no';
  return all.length > 0 && all.every((has) => has === true) ? 'yes' : 'unknown';
}

/** @param {Raw} user  @returns {string[]} the states of the checks, each once; or none */
export function checksOf({ backgroundChecks }) {
  const states = (backgroundChecks ?? []).map((/** @type {Raw} */ { status }) => status);
  return states.length === 0 ? ['none'] : [...new Set(states)];
}

const STRONG = [
  'ADMIN',
  'WORKSPACE_ADMINISTRATOR',
  'TECHGOV',
  'POLICY_MANAGER',
  'CONTROL_MANAGER',
  'RISK_MANAGER',
];

/** @param {Raw} user */
export const isPrivileged = ({ roles }) => STRONG.some((role) => roles.includes(role));

/** @param {Raw} user  @returns {RawDocument[]} what the list of users tells of */
export const documentsOf = (user) =>
  (user.documents ?? [])
    .flatMap((/** @type {Raw} */ part) => part.data ?? [part])
    .map((/** @type {RawDocument} */ document) => ({ ...document, owner: user }));

/** @param {Raw} user  @returns {string | null} of every type the newest counts, of these the first */
export function renewalOf(user) {
  /** @type {Record<string, string>} */
  const newest = {};
  for (const { type, renewalDate } of documentsOf(user)) {
    if (!newest[type] || newest[type] < renewalDate) newest[type] = renewalDate;
  }
  return Object.values(newest).sort()[0] ?? null;
}

/** @param {Raw} user  @returns {string} overdue, a month, or none */
export function monthOf(user) {
  const date = renewalOf(user);
  if (date === null) return 'none';
  return date < today() ? 'overdue' : date.slice(0, 7);
}

/** @param {number} count  @returns {string[]} so many months from this one, YYYY-MM */
export function months(count) {
  const [year, month] = today().split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at)).toISOString().slice(0, 7),
  );
}

/** @param {string | null} date  @param {number} days  @returns {boolean} due, and not before today */
export const isWithin = (date, days) =>
  date !== null && date >= today() && Date.parse(date) - Date.parse(today()) <= days * 86_400_000;

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string | readonly string[]} keyOf
 * @returns {Record<string, number>}
 */
export function counted(items, keyOf) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const item of items) {
    for (const key of [keyOf(item)].flat()) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
