/** @param {string} url  @returns {boolean} whether it leads to the server that the page is from */
export function isOwn(url) {
  const here = globalThis.location;
  return here !== undefined && new URL(url, here.href).origin === here.origin;
}

/**
 * What such a server asks for with whatever changes something. It names this sending, because browsers
 * repeat what a connection brought no answer to. It goes nowhere else: another origin would have to
 * allow it.
 *
 * @param {string} method
 * @param {string} url
 * @returns {Record<string, string>}
 */
export const writeMark = (method, url) =>
  isOwn(url) && method !== 'GET'
    ? // `randomUUID` is only in secure contexts.
      { 'x-muster-write': crypto.getRandomValues(new BigUint64Array(2)).join('-') }
    : {};
