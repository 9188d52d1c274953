/** Addresses of the pages, as the fragment holds them. */

/** @param {number} id */
export const userHref = (id) => `#/users/${id}`;

/** @param {string} email */
export const emailHref = (email) => `#/users/by-email/${encodeURIComponent(email)}`;

/** @param {string} operation */
export const findingsHref = (operation) => `#/contract?operation=${operation}`;

/**
 * @param {unknown} text from the API
 * @returns {string | null} an address that may be followed: http or https, nothing else
 */
export function webLink(text) {
  try {
    const url = new URL(String(text));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
