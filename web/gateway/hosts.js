import { isLoopback } from './loopback.js';
import { Refusal } from './refusal.js';

/** @import { MiddlewareHandler } from 'hono' */

/**
 * A page elsewhere can make its own name point at this machine and read what it is given; but its
 * browser still sends that name.
 *
 * @param {Set<string> | null} hosts by which this server is known; null: by any
 * @returns {MiddlewareHandler}
 */
export const onlyHosts = (hosts) => async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hosts && !isLoopback(hostname) && !hosts.has(hostname)) {
    throw new Refusal(
      403,
      'This server does not answer under this name; MUSTER_HOSTS lists those of it.',
    );
  }
  await next();
};
