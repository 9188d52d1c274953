import { isLoopback } from '../loopback.js';
import { SettingError } from './reading.js';

/** @import { Env } from './reading.js' */

/** @typedef {{ url: string, 'x-muster-region': string }} Server */

/**
 * Where the API is.
 *
 * @param {Env} env
 * @param {Server[]} servers of the contract
 */
export function readUpstream({ DRATA_BASE_URL, DRATA_REGION }, servers) {
  if (DRATA_BASE_URL) return readBaseUrl(DRATA_BASE_URL);
  const region = DRATA_REGION || servers[0]['x-muster-region'];
  const server = servers.find((one) => one['x-muster-region'] === region);
  if (server) return server.url;
  const known = servers.map((one) => one['x-muster-region']).join(', ');
  throw new SettingError(`DRATA_REGION must be one of ${known}.`);
}

/** @param {string} text */
function readBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  ) {
    throw new SettingError('DRATA_BASE_URL must be an http(s) address without user, ? and #.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new SettingError('DRATA_BASE_URL must use https: the key would travel in the clear.');
  }
  return url.href.replace(/\/+$/, '');
}
