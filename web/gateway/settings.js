import { resolve } from 'node:path';

/** What is wrong with a setting, in one sentence. */
export class SettingError extends Error {}

const MIB = 1024 * 1024;

/**
 * @typedef {{ url: string, 'x-muster-region': string }} Server
 * @typedef {{
 *   host: string, port: number, readOnly: boolean, requestsPerMinute: number,
 *   gateway: { key: string, upstream: string } | null,
 *   upload: { maxBytes: number, as: 'multipart' | 'json' },
 *   sample: { users: number, data: string },
 * }} Settings `gateway` is null where no key is given: the sample API answers then
 */

/**
 * @param {Record<string, string | undefined>} env
 * @param {{ servers: Server[], root: string }} project
 * @returns {Settings}
 */
export function readSettings(env, { servers, root }) {
  const key = readKey(env.DRATA_API_KEY);
  const upstream = readUpstream(env, servers);
  return {
    host: env.HOST || '127.0.0.1',
    port: readNumber('PORT', env.PORT || '8080', { from: 0, to: 65_535 }),
    readOnly: readSwitch('READ_ONLY', env.READ_ONLY || '0'),
    requestsPerMinute: readNumber(
      'MUSTER_REQUESTS_PER_MINUTE',
      env.MUSTER_REQUESTS_PER_MINUTE || '500',
      { from: 1, to: 100_000 },
    ),
    upload: {
      maxBytes:
        readNumber('MUSTER_UPLOAD_MB', env.MUSTER_UPLOAD_MB || '25', { from: 1, to: 500 }) * MIB,
      as: readForm(env.MUSTER_UPLOAD_AS || 'multipart'),
    },
    gateway: key ? { key, upstream } : null,
    sample: {
      users: readNumber('MUSTER_SAMPLE_USERS', env.MUSTER_SAMPLE_USERS || '250', {
        from: 1,
        to: 100_000,
      }),
      data: env.MUSTER_DATA ? resolve(env.MUSTER_DATA) : resolve(root, '.muster-data'),
    },
  };
}

/** @param {string | undefined} text */
function readKey(text = '') {
  const key = text.trim();
  if (/^[\x21-\x7e]*$/.test(key)) return key;
  throw new SettingError('DRATA_API_KEY holds a character that no key has, such as a line break.');
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {Server[]} servers
 */
function readUpstream({ DRATA_BASE_URL, DRATA_REGION }, servers) {
  if (DRATA_BASE_URL) return readBaseUrl(DRATA_BASE_URL);
  const region = DRATA_REGION || servers[0]['x-muster-region'];
  const server = servers.find((one) => one['x-muster-region'] === region);
  if (server) return server.url;
  const known = servers.map((one) => one['x-muster-region']).join(', ');
  throw new SettingError(`DRATA_REGION must be one of ${known}, not “${region}”.`);
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

/**
 * @param {string} name
 * @param {string} text
 * @param {{ from: number, to: number }} range
 */
function readNumber(name, text, { from, to }) {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new SettingError(`${name} must be a whole number from ${from} to ${to}, not “${text}”.`);
}

/**
 * @param {string} name
 * @param {string} text
 */
function readSwitch(name, text) {
  if (text === '1' || text === '0') return text === '1';
  throw new SettingError(`${name} must be 1 or 0, not “${text}”.`);
}

/** @param {string} text */
function readForm(text) {
  if (text === 'multipart' || text === 'json') return text;
  throw new SettingError(`MUSTER_UPLOAD_AS must be multipart or json, not “${text}”.`);
}

/** @param {string} hostname */
export function isLoopback(hostname) {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
