import { Deadline } from './deadline.js';
import { incoming, outgoing } from './messages.js';
import { operationsOf } from './operations.js';
import { Refusal } from './refusal.js';
import { route, strayParameter } from './route.js';

/** @import { About } from './about.js' */
/** @import { Contract } from './operations.js' */

/**
 * @typedef {{
 *   contract: Contract, upstream: string, key: string, fetch?: typeof fetch,
 *   limits?: { upload: number }, timeouts?: { headers: number, total: number },
 * }} Upstream
 *   `limits.upload` counts the bytes of a whole form; `timeouts` are milliseconds, `headers` the
 *   longest wait for the head of an answer, `total` for its end
 */

/**
 * @param {Upstream} settings
 * @returns {(request: Request, path: string, about: About) => Promise<Response>}
 *   passes a request on; throws a Refusal where the contract knows no such request or the API
 *   cannot be had
 */
export function createProxy({
  contract,
  upstream,
  key,
  fetch = globalThis.fetch,
  limits = { upload: 26 * 1024 * 1024 },
  timeouts = { headers: 30_000, total: 300_000 },
}) {
  const operations = operationsOf(contract);
  const base = upstream.replace(/\/+$/, '');

  return async (request, path, about) => {
    const found = route(operations, request.method, path);
    if (!found) throw new Refusal(404, 'The gateway passes on no such path.');
    if ('allow' in found) {
      const allow = found.allow.join(', ');
      throw new Refusal(405, `The gateway passes on only ${allow} here.`, { allow });
    }
    const { operation } = found;
    about.operation = operation.name;
    const query = new URL(request.url).searchParams;
    const stray = strayParameter(operation, query);
    if (stray !== null) {
      throw new Refusal(400, `“${stray}” is not a parameter of this request, or is given twice.`);
    }
    const deadline = new Deadline(request.signal, timeouts);
    try {
      const url = `${base}${found.path}${query.size > 0 ? `?${query}` : ''}`;
      const init = outgoing(operation, request, { key, limit: limits.upload, deadline });
      deadline.wait();
      const answer = await fetch(url, init);
      deadline.answered();
      return incoming(answer, deadline);
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

/**
 * @param {unknown} error
 * @returns {string} a word such as ECONNREFUSED; whole messages may quote headers
 */
function causeOf(error) {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
