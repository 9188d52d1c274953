import { resolve } from 'node:path';
import { readGateway } from './gateway.js';
import { readNumber } from './reading.js';

/** @import { GatewaySettings } from './gateway.js' */
/** @import { Env } from './reading.js' */
/** @import { Server } from './upstream.js' */

/**
 * @typedef {GatewaySettings & {
 *   host: string, port: number, sample: { users: number, data: string },
 * }} Settings of the server for Node
 *
 * @param {Env} env
 * @param {{ servers: Server[], root: string }} project
 * @returns {Settings}
 */
export function readSettings(env, { servers, root }) {
  const host = env.HOST || '127.0.0.1';
  return {
    host,
    port: readNumber(env, 'PORT', { or: 8080, from: 0, to: 65_535 }),
    ...readGateway(env, { servers, host }),
    sample: {
      users: readNumber(env, 'MUSTER_SAMPLE_USERS', { or: 250, from: 1, to: 100_000 }),
      data: env.MUSTER_DATA ? resolve(env.MUSTER_DATA) : resolve(root, '.muster-data'),
    },
  };
}
