/** @import { MiddlewareHandler } from 'hono' */
/** @import { OnServer } from './about.js' */

/**
 * One line a request, of which no part is chosen by the API, and by the caller only the request's
 * id: no path, which may be an e-mail, no query, body or header.
 *
 * @typedef {{
 *   time: string, request: string, method: string, operation: string | null, status: number,
 *   ms: number, cause?: string,
 * }} Line `ms` until the answer begins
 *
 * @param {(line: Line) => void} write
 * @returns {MiddlewareHandler<OnServer>}
 */
export const logged = (write) => async (c, next) => {
  const begun = performance.now();
  await next();
  const { operation, cause } = c.get('about');
  write({
    time: new Date().toISOString(),
    request: c.get('requestId'),
    method: c.req.method,
    operation,
    status: c.res.status,
    ms: Math.round(performance.now() - begun),
    ...(cause && { cause }),
  });
};
