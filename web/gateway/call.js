import { causeOf } from './cause.js';
import { Deadline } from './deadline.js';
import { createKeyGuard } from './key-guard.js';
import { incoming, outgoing } from './messages.js';
import { Refusal } from './refusal.js';

/** @import { About } from './about.js' */
/** @import { Operation } from './operations.js' */

/**
 * @typedef {{
 *   upstream: string, key: string, fetch?: typeof fetch,
 *   largestUpload?: number, timeouts?: { headers: number, total: number },
 * }} Upstream
 *   `largestUpload`: bytes of a whole form; `timeouts`: milliseconds, `headers` the longest wait
 *   for the head of an answer, `total` for its end
 */

/**
 * One request to the API.
 *
 * @param {Upstream} settings
 */
export function createCall({
  upstream,
  key,
  fetch = globalThis.fetch,
  largestUpload = 26 * 1024 * 1024,
  timeouts = { headers: 30_000, total: 300_000 },
}) {
  const base = upstream.replace(/\/+$/, '');
  const guard = createKeyGuard(key);

  /**
   * @param {Operation} operation
   * @param {string} target path and query
   * @param {{ request: Request, signal: AbortSignal, about: About }} from whom it comes; `signal`
   *   is aborted when nobody waits for it
   * @returns {Promise<Response>} throws a Refusal where the API cannot be had
   */
  return async (operation, target, { request, signal, about }) => {
    const deadline = new Deadline(signal, timeouts);
    try {
      const init = outgoing(operation, request, { key, limit: largestUpload, deadline });
      deadline.wait();
      const answer = await fetch(`${base}${target}`, init);
      deadline.answered();
      return await incoming(answer, { limit: operation.largestAnswer, deadline, guard });
    } catch (error) {
      deadline.done();
      about.cause = causeOf(error);
      throw explain(deadline.signal.aborted ? deadline.signal.reason : error, about.cause);
    }
  };
}

/**
 * @param {unknown} error
 * @param {string} cause
 */
function explain(error, cause) {
  if (error instanceof Refusal) return error;
  const hungUp = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(cause);
  return new Refusal(
    502,
    hungUp ? 'The API hung up before it answered.' : 'The API cannot be reached from the gateway.',
  );
}
