import { accept, asking } from './asking.js';
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
 * @param {{ url: string, lane: import('./rate.js').Lane, send: (url: string, init: RequestInit) => Promise<Response>,
 *   signal?: AbortSignal, body?: FormData | Blob }} how
 * @returns {Promise<Muster.Outcome>}
 */
export async function exchange(engine, request, { url, lane, send, signal, body }) {
  const { operation, method } = request;
  const watch = watchdog(signal);
  try {
    const response = await send(url, {
      ...asking,
      method,
      body,
      signal: watch.signal,
      headers: { accept, ...writeMark(method, url) },
      // Our own server keeps lists for seconds, and lets no browser keep any. A crawl asks afresh:
      // a certificate rests on it.
      cache: lane === 'reader' && isOwn(url) ? 'default' : 'no-store',
    }).catch((/** @type {Error & { kind?: Muster.ProblemKind }} */ why) => why);
    if (!('status' in response) || response.type === 'opaqueredirect') {
      const verdict = watch.verdict();
      const known = 'status' in response ? 'redirect' : response.kind;
      const kind = (verdict === 'network' && known) || verdict;
      return refusal(problem(kind, operation, { method }));
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
