/** @import { Context } from 'hono' */

/**
 * Where a request comes from, as the connection says and no header of the caller's.
 *
 * @param {Context} c
 * @returns {string} empty where the runtime does not tell
 */
export const addressOf = (c) => networkOf(c.env?.address ?? '');

/**
 * Whoever has one address of IPv6 mostly has all that begin alike.
 *
 * @param {string} address as a socket tells it
 * @returns {string} the first half of one of IPv6, any other whole
 */
export function networkOf(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1];
  if (!address.includes(':')) return address;
  const [left, right] = address
    .replace(/%.*$/, '')
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  const zeros = Array(right ? Math.max(0, 8 - left.length - right.length) : 0).fill('0');
  return [...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':');
}
