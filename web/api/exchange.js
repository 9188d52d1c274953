import { isOwn, writeMark } from './own-server.js';
import { retryAfter } from './patience.js';
import { problem, refusal } from './problem.js';
import { receive } from './receive.js';
import { watchdog } from './watchdog.js';

/**
 * One request and its answer over fetch.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {Extract<Muster.Request, { ok: true }>} request
 * @param {{ url: string, lane: import('./rate.js').Lane, send: typeof globalThis.fetch,
 *   signal?: AbortSignal, body?: FormData | Blob }} how
 * @returns {Promise<Muster.Outcome>}
 */
export async function exchange(engine, request, { url, lane, send, signal, body }) {
  const { operation, method } = request;
  const watch = watchdog(signal);
  try {
    const response = await send(url, {
      method,
      body,
      signal: watch.signal,
      headers: { accept: 'application/json', ...writeMark(method, url) },
      credentials: 'same-origin',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      // Our own server keeps lists for seconds, and lets no browser keep any. A crawl asks afresh:
      // a certificate rests on it.
      cache: lane === 'reader' && isOwn(url) ? 'default' : 'no-store',
    }).catch((/** @type {Error & { kind?: Muster.ProblemKind }} */ why) => why);
    if (!('status' in response)) {
      const verdict = watch.verdict();
      const kind = (verdict === 'network' && response.kind) || verdict;
      return refusal(problem(kind, operation, { method }));
    }
    if (leadsAway(response)) {
      response.body?.cancel().catch(() => {});
      return refusal(problem('redirect', operation, { method }));
    }
    const head = {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: retryAfter(response.headers.get('retry-after')),
    };
    const pieces = piecesOf(response, watch.touch);
    const isAborted = () => watch.verdict() === 'aborted';
    const outcome = await receive(engine, request, head, pieces, isAborted);
    if (outcome.ok || watch.verdict() === 'network') return outcome;
    return { ...outcome, problem: problem(watch.verdict(), operation, { method }) };
  } finally {
    watch.release();
  }
}

/**
 * Whoever answers there was not asked, and must not be told what this server is. Browsers hide such
 * an answer, Node shows it, and what stands in for the network may have followed it.
 *
 * @param {Response} response
 */
const leadsAway = ({ type, redirected, status, headers }) =>
  type === 'opaqueredirect' ||
  redirected ||
  (status >= 300 && status < 400 && headers.has('location'));

/**
 * @param {Response} response
 * @param {() => void} onProgress called for every piece
 */
async function* piecesOf(response, onProgress) {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      onProgress();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops reading early stops the transfer too.
    reader.cancel().catch(() => {});
  }
}
