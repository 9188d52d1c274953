/**
 * Reads a user as the API sent it. An answer may depart from the contract and still be used, so
 * nothing is trusted to be of its type here.
 *
 * @typedef {Record<string, unknown>} Fields
 */

/** @param {unknown} value  @returns {Fields} */
export const fieldsOf = (value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? /** @type {Fields} */ (value)
    : {};

/** @param {unknown} value  @returns {Fields[]} */
export const recordsOf = (value) => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** @param {unknown} value  @returns {string} empty for null and absent */
export const textOf = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * A boolean, also where it came as a text: the core reads it the same way, with a finding.
 * @param {unknown} value
 * @returns {boolean | null} null: not reported
 */
export const flagOf = (value) => {
  const text = String(value);
  return text === 'true' ? true : text === 'false' ? false : null;
};

/** @param {Fields} identity  @returns {boolean} neither it nor its owner has left */
export const isCurrent = ({ disconnectedAt, separatedAt }) => !disconnectedAt && !separatedAt;

/** @param {unknown} value  @returns {'on' | 'off' | 'unknown'} */
export const mfaOf = (value) => {
  const flag = flagOf(value);
  return flag === null ? 'unknown' : flag ? 'on' : 'off';
};

/** @param {Fields} user  @returns {string[]} */
export const rolesOf = (user) =>
  Array.isArray(user.roles) ? user.roles.filter((role) => typeof role === 'string') : [];

/** @param {Fields} user  @returns {string} */
export const nameOf = (user) =>
  [user.firstName, user.lastName].map(textOf).filter(Boolean).join(' ') || textOf(user.email);

/** @param {string} name  @returns {string} one or two letters, for the picture */
export function initialsOf(name) {
  const parts = name.split(/\s+/).filter(Boolean);
  const ends = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return ends.map((part) => Array.from(part)[0].toLocaleUpperCase()).join('');
}

/**
 * @param {Fields} user
 * @returns {{ documents: Fields[], total: number }} pages of documents, or a flat list of them
 */
export function documentsOf(user) {
  const entries = recordsOf(user.documents);
  const isPage = (/** @type {Fields} */ entry) => Array.isArray(entry.data);
  const documents = entries.flatMap((entry) => (isPage(entry) ? recordsOf(entry.data) : [entry]));
  const totals = entries.filter(isPage).map(({ total }) => Number(total) || 0);
  return { documents, total: Math.max(documents.length, ...totals) };
}

/**
 * @param {Fields[]} identities
 * @param {string} field
 * @returns {string} the first of the dates that the identities carry
 */
export const earliest = (identities, field) =>
  identities
    .map((identity) => textOf(identity[field]))
    .filter(Boolean)
    .sort()[0] ?? '';

/**
 * @param {Fields[]} identities
 * @param {string} field
 * @returns {string} the last of the dates that the identities carry
 */
export const latest = (identities, field) =>
  identities
    .map((identity) => textOf(identity[field]))
    .sort()
    .at(-1) ?? '';

/**
 * @param {Fields[]} identities
 * @returns {boolean} the user has left, as the core defines it: somewhere, and is current nowhere
 */
export const isSeparated = (identities) =>
  identities.some(({ separatedAt }) => separatedAt) && !identities.some(isCurrent);
