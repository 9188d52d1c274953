import { isLoopback } from '../loopback.js';
import { readSecret, SettingError } from './reading.js';

/** @import { Env } from './reading.js' */

const SHORTEST = 16;
/** Browsers send these by themselves, and Muster's page its own: they prove nothing. */
const families =
  /^(accept|access-control|attribution-reporting|cache|content|if|sec|x-muster)(-|$)/;
const common = new Set(
  `alt-used authorization available-dictionary connection cookie cookie2 date device-memory dictionary-id dnt
  downlink dpr early-data ect expect from host keep-alive last-event-id max-forwards origin ping-from
  ping-to pragma priority proxy-authorization proxy-connection purpose range referer rtt save-data service-worker
  service-worker-navigation-preload te trailer transfer-encoding upgrade upgrade-insecure-requests
  user-agent via viewport-width want-digest warning width x-client-data x-do-not-track x-moz
  x-purpose x-request-id x-requested-with
  forwarded x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto x-real-ip`.split(
    /\s+/,
  ),
);

/**
 * Who may ask, and by which name of this server.
 *
 * @typedef {{ secret: string, header: string, hosts: Set<string> | null }} Callers
 *   `secret` and `header` are empty where they are not asked for; `hosts` is null where any name
 *   will do
 *
 * @param {Env} env
 * @param {{ host: string, hasKey: boolean }} where
 * @returns {Callers}
 */
export function readCallers(env, { host, hasKey }) {
  const secret = readSecret(env, 'MUSTER_CALLER_SECRET');
  if (secret && secret.length < SHORTEST) {
    throw new SettingError(`MUSTER_CALLER_SECRET must have at least ${SHORTEST} characters.`);
  }
  const header = readHeader(env.MUSTER_TRUSTED_HEADER ?? '');
  if (hasKey && !isLoopback(host) && !secret && !header) {
    throw new SettingError(
      'Beyond this machine whoever reaches Muster could use the API key: set MUSTER_CALLER_SECRET, or MUSTER_TRUSTED_HEADER behind a proxy that signs people in.',
    );
  }
  const named = readHosts(env.MUSTER_HOSTS ?? '');
  const isOpen = !hasKey && !isLoopback(host) && named.length === 0;
  return { secret, header, hosts: isOpen ? null : new Set([hostname(host), ...named]) };
}

/**
 * @param {Callers} callers
 * @returns {boolean} whether one can be told from another
 */
export const namesCallers = ({ secret, header }) => secret !== '' || header !== '';

/** @param {string} text */
function readHeader(text) {
  const name = text.toLowerCase();
  const isCommon = families.test(name) || common.has(name);
  if (text === '' || (/^[a-z][a-z0-9-]*$/.test(name) && !isCommon)) return text;
  throw new SettingError(
    'MUSTER_TRUSTED_HEADER must be the name of a header in which only the proxy names a person, such as X-Forwarded-User, and that no browser, no page of Muster and no proxy sends for another purpose.',
  );
}

/** @param {string} text names parted by commas or spaces */
function readHosts(text) {
  return text
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .map((name, at) => {
      const read = hostname(name);
      if (read !== '') return read;
      throw new SettingError(
        `MUSTER_HOSTS must list names without port or path; number ${at + 1} is none.`,
      );
    });
}

/**
 * @param {string} text a name or an address
 * @returns {string} as a URL spells it, or '' where it is neither
 */
function hostname(text) {
  const name = text.includes(':') && !text.startsWith('[') ? `[${text}]` : text;
  if (/[^\w.\-[\]:]/.test(name) || !URL.canParse(`http://${name}`)) return '';
  const url = new URL(`http://${name}`);
  return url.port === '' && url.pathname === '/' ? url.hostname : '';
}
