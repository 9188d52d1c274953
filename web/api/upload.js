import { writeMark } from './own-server.js';
import { retryAfter } from './patience.js';
import { problem, refusal } from './problem.js';
import { receive } from './receive.js';
import { watchdog } from './watchdog.js';

export { bodyOf } from './upload-body.js';

/**
 * Sends a file with progress: `fetch` tells nothing of what has been sent, XMLHttpRequest does.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {Extract<Muster.Request, { ok: true }>} request
 * @param {{ url: string, body: FormData | Blob, signal: AbortSignal,
 *   onProgress: (sent: number, total: number) => void }} how
 * @returns {Promise<Muster.Outcome>}
 */
export async function sendWithProgress(engine, request, { url, body, signal, onProgress }) {
  const { operation, method } = request;
  // Who cancels while the body is made hears nothing more: it must not be sent.
  if (signal.aborted) return refusal(problem('aborted', operation, { method }));
  const watch = watchdog(signal);
  const call = new XMLHttpRequest();
  call.open(method, url);
  call.responseType = 'arraybuffer';
  const headers = { accept: 'application/json', ...writeMark(method, url) };
  for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
  call.upload.onprogress = ({ loaded, total }) => {
    watch.touch();
    onProgress(loaded, total);
  };
  let sentWhole = false;
  call.upload.onload = () => {
    sentWhole = true;
  };
  call.onprogress = watch.touch;
  watch.signal.addEventListener('abort', () => call.abort());
  /** @type {Muster.Head | null} */
  let head = null;
  // It follows redirects by itself, and tells only then.
  let isLed = false;
  call.onreadystatechange = () => {
    if (call.readyState !== XMLHttpRequest.HEADERS_RECEIVED || call.status === 0) return;
    isLed = call.responseURL !== new URL(url, location.href).href;
    if (isLed) call.abort();
    else head = headOf(call);
  };
  const arrived = await new Promise((resolve) => {
    call.onload = () => resolve(true);
    call.onerror = call.onabort = () => resolve(false);
    call.send(body);
  });
  watch.release();
  if (isLed) {
    const known = { method, code: 'followed', sentWhole: true };
    return refusal(problem('redirect', operation, known));
  }
  const isAborted = () => watch.verdict() === 'aborted';
  if (!head || (!arrived && watch.verdict() !== 'network')) {
    return refusal(problem(watch.verdict(), operation, { method, sentWhole }));
  }
  return receive(
    engine,
    request,
    head,
    arrived ? [new Uint8Array(call.response)] : broken(),
    isAborted,
  );
}

/**
 * @param {Muster.Outcome} outcome  of a file that was sent by fetch, which does not tell how much left
 * @returns {Muster.Outcome} as if all had
 */
export const unsure = (outcome) =>
  outcome.ok || outcome.problem.status !== null
    ? outcome
    : { ...outcome, problem: { ...outcome.problem, sentWhole: true } };

/** @param {XMLHttpRequest} call  @returns {Muster.Head} */
const headOf = (call) => ({
  status: call.status,
  contentType: call.getResponseHeader('content-type') ?? '',
  retryAfter: retryAfter(call.getResponseHeader('retry-after')),
});

/** What came of the body is lost with the connection. @returns {Iterable<Uint8Array>} */
// biome-ignore lint/correctness/useYield: it breaks before the first piece
function* broken() {
  throw new Error('the connection broke');
}
