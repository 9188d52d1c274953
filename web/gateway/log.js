import { causeOf } from './cause.js';

/** @import { MiddlewareHandler } from 'hono' */
/** @import { OnServer } from './about.js' */

/**
 * One line a request, but for probes of health, which would drown the others. No part of it is
 * chosen by the API, and by the caller only the request's id: no path, which may be an e-mail, no
 * query, body or header. An answer that breaks off once it has begun is a second line of the same
 * request.
 *
 * @typedef {{
 *   time: string, request: string, method: string | null, operation: string | null, status: number,
 *   ms: number, cause?: string, broken?: true,
 * }} Line `method`: null where it could not be read;
 *   `ms` until the answer begins, or breaks off: then it is `broken`
 *
 * @typedef {(line: Line) => void} Log
 *
 * @param {Log} write
 * @returns {MiddlewareHandler<OnServer>}
 */
export const logged = (write) => async (c, next) => {
  const begun = performance.now();
  const { method } = c.req;
  const request = c.get('requestId');
  await next();
  const { operation, cause } = c.get('about');
  const known = { request, method, operation, status: c.res.status };
  write(lineOf(known, { begun, cause }));
  if (!c.env) return;
  c.env.broken = (why) => write({ ...lineOf(known, { begun, cause: causeOf(why) }), broken: true });
};

/**
 * @param {Pick<Line, 'request' | 'method' | 'operation' | 'status'>} known
 * @param {{ begun: number, cause?: string }} how
 * @returns {Line}
 */
export const lineOf = (known, { begun, cause }) => ({
  time: new Date().toISOString(),
  ...known,
  ms: Math.round(performance.now() - begun),
  ...(cause && { cause }),
});
