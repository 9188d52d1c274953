import { readCallers } from './callers.js';
import { readFrames } from './frames.js';
import { readNumber, readSecret, readSwitch, SettingError } from './reading.js';
import { readUpstream } from './upstream.js';

/** @import { Callers } from './callers.js' */
/** @import { Frames } from './frames.js' */
/** @import { Env } from './reading.js' */
/** @import { Server } from './upstream.js' */

const MIB = 1024 * 1024;

/**
 * What is the same wherever the handler runs.
 *
 * @typedef {{
 *   readOnly: boolean, requestsPerMinute: number, callers: Callers,
 *   gateway: { key: string, upstream: string } | null,
 *   upload: { maxBytes: number, as: 'multipart' | 'json' }, frames: Frames,
 * }} GatewaySettings `gateway` is null where no key is given: the sample API answers then
 *
 * @param {Env} env
 * @param {{ servers: Server[], host: string }} project
 * @returns {GatewaySettings}
 */
export function readGateway(env, { servers, host }) {
  const key = readSecret(env, 'DRATA_API_KEY');
  const upstream = readUpstream(env, servers);
  return {
    readOnly: readSwitch(env, 'READ_ONLY'),
    requestsPerMinute: readNumber(env, 'MUSTER_REQUESTS_PER_MINUTE', {
      or: 500,
      from: 1,
      to: 100_000,
    }),
    callers: readCallers(env, { host, hasKey: key !== '' }),
    gateway: key ? { key, upstream } : null,
    upload: {
      maxBytes: readNumber(env, 'MUSTER_UPLOAD_MB', { or: 25, from: 1, to: 500 }) * MIB,
      as: readForm(env.MUSTER_UPLOAD_AS || 'multipart'),
    },
    frames: readFrames(env),
  };
}

/** @param {string} text */
function readForm(text) {
  if (text === 'multipart' || text === 'json') return text;
  throw new SettingError('MUSTER_UPLOAD_AS must be multipart or json.');
}
