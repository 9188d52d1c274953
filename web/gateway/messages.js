import { Refusal } from './refusal.js';
import { relay } from './streams.js';

/** @import { Deadline } from './deadline.js' */
/** @import { createKeyGuard } from './key-guard.js' */
/** @import { Operation } from './operations.js' */

const requestHeaders = ['accept', 'content-type'];
const responseHeaders = ['content-type', 'retry-after'];

/**
 * What goes to the API: little of what the browser sent, and the key.
 *
 * @param {Operation} operation
 * @param {Request} request
 * @param {{ key: string, limit: number, deadline: Deadline }} call
 * @returns {RequestInit}
 */
export function outgoing(operation, request, { key, limit, deadline }) {
  const headers = copy(request.headers, requestHeaders);
  headers.set('authorization', `Bearer ${key}`);
  headers.set('user-agent', 'muster-gateway');
  /** @type {RequestInit & { duplex?: 'half' }} */
  const init = { method: operation.method, headers, redirect: 'manual', signal: deadline.signal };
  if (!operation.sendsBody || !request.body) return init;

  const tooLarge = new Refusal(413, `The file is too large: at most ${limit} bytes are passed on.`);
  const announced = request.headers.get('content-length');
  if (Number(announced) > limit) throw tooLarge;
  if (announced !== null) headers.set('content-length', announced);
  let sent = 0;
  init.duplex = 'half';
  init.body = relay(request.body, {
    onChunk(chunk) {
      sent += chunk.byteLength;
      if (sent > limit) {
        deadline.stop(tooLarge);
        throw tooLarge;
      }
      deadline.wait();
    },
  });
  return init;
}

/**
 * What goes back to the browser, without the key.
 *
 * @param {Response} answer
 * @param {{ limit: number, deadline: Deadline, guard: ReturnType<typeof createKeyGuard> }} call
 * @returns {Promise<Response>}
 */
export async function incoming(answer, { limit, deadline, guard }) {
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
    answer.body?.cancel().catch(() => {});
    throw new Refusal(502, 'The API answered with a redirect, which the gateway does not follow.');
  }
  const tooLarge = new Refusal(502, `The API's answer is larger than ${limit} bytes.`);
  const headers = copy(answer.headers, responseHeaders);
  for (const [name, value] of [...headers]) if (guard.isIn(value)) headers.delete(name);
  // The runtime has undone a content encoding by now: the length is then another one.
  const length = answer.headers.get('content-length');
  if (length !== null && !answer.headers.has('content-encoding')) {
    headers.set('content-length', length);
  }
  if (Number(length) > limit) {
    answer.body?.cancel().catch(() => {});
    throw tooLarge;
  }
  if (!answer.body) deadline.done();
  let came = 0;
  const watch = guard.watch();
  const body =
    answer.body &&
    relay(answer.body, {
      onChunk(chunk) {
        came += chunk.byteLength;
        if (came > limit) throw tooLarge;
        watch(chunk);
      },
      onEnd: () => deadline.done(),
    });
  return new Response(body && (await guard.begun(body)), { status: answer.status, headers });
}

/**
 * @param {Headers} from
 * @param {string[]} names
 */
function copy(from, names) {
  const headers = new Headers();
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}
