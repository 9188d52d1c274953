import { isOwn } from '../../api/own-server.js';
import { elsewhere } from '../sources/elsewhere.js';
import { firstSource } from '../sources/first.js';

/**
 * Where the answers in a frame come from: the site's own source, or what the page around it names.
 * The site may forbid to write, whatever that page says.
 *
 * @param {import('../config.js').Config} site
 * @param {Pick<import('./read.js').Start, 'apiBase' | 'mode'>} start
 * @param {() => string} token to send with each request; empty: none
 * @returns {Promise<import('../sources/source.js').Source>}
 */
export async function sourceFor(site, { apiBase, mode: wanted }, token) {
  const mode = wanted === 'read-write' ? site.mode : 'read-only';
  if (apiBase === null) return firstSource({ ...site, mode });
  /** @type {import('../config.js').Config} */
  const config = { ...site, labels: {}, source: 'gateway', upstream: '', base: apiBase, mode };
  // The browser itself knows what a server of its own origin wants to be told.
  if (!token() && isOwn(apiBase)) return { config };
  return { config, fetch: elsewhere(apiBase, () => token() && `Bearer ${token()}`) };
}
