import { lineOf } from './log.js';

/** @import { Log } from './log.js' */
/** @import { Refusal } from './refusal.js' */

/**
 * Answers what must not come to the app, with a line in the log and the id that stands there.
 *
 * @param {Log} [log]
 */
export const refusing =
  (log) =>
  /**
   * @param {Refusal} refusal
   * @param {string | null} method  null: not even that could be read
   * @returns {Response}
   */
  (refusal, method) => {
    const known = { request: crypto.randomUUID(), method, operation: null };
    log?.(lineOf({ ...known, status: refusal.status }, { begun: performance.now() }));
    const response = refusal.toResponse();
    response.headers.set('x-request-id', known.request);
    return response;
  };
