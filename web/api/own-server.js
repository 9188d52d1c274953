/**
 * What a server on the page's own origin asks for with whatever changes something. It goes nowhere
 * else: another origin would have to allow it.
 *
 * @param {string} method
 * @param {string} url
 * @returns {Record<string, string>}
 */
export function writeMark(method, url) {
  const here = globalThis.location;
  const isOwn = here && new URL(url, here.href).origin === here.origin;
  return isOwn && method !== 'GET' ? { 'x-muster-write': '1' } : {};
}
