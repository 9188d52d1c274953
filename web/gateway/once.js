import { LRUCache } from 'lru-cache';
import { nothingYet } from './about.js';
import { Refusal } from './refusal.js';
import { relay, streamOf } from './streams.js';

/** @import { About } from './about.js' */

/** No page of another site can send it without asking this server first, which never agrees. */
export const WRITE = 'x-muster-write';
const KIB = 1024;
/** How a page names a sending, in place of the mark that scripts send. */
const NAME = /^\d{1,20}-\d{1,20}$/;
/** A longer answer is not kept, bytes. */
const LONGEST = 256 * KIB;

/**
 * @typedef {{ init: { status: number, headers: Headers }, bytes: Uint8Array<ArrayBuffer> | null }} Kept
 * @typedef {{ ended: Promise<void>, outcome: Kept | Refusal | null, about: About }} Sending
 *   `ended`: it has an outcome, or is forgotten; `about`: what is known of the first
 * @typedef {(request: Request) => Response | Promise<Response>} Answer
 */

/**
 * Lets each sending through once, however often it comes, because a browser repeats a request of
 * which a connection brought no answer: what comes again gets the answer of the
 * first, or waits for it.
 *
 * @param {{ seconds?: number, most?: number, joins?: boolean }} [options] `seconds`: so long an
 *   answer is kept; `joins`: see `createLists`
 * @returns {(request: Request, answer: Answer, about?: About) => Promise<Response>}
 */
export function createOnce({ seconds = 600, most = 1000, joins = true } = {}) {
  /** @type {LRUCache<string, Sending>} */
  const sendings = new LRUCache({
    ttl: seconds * 1000,
    max: most,
    maxSize: 16 * KIB * KIB,
    sizeCalculation: ({ outcome }) =>
      1 + (outcome instanceof Refusal ? 0 : (outcome?.bytes?.byteLength ?? 0)),
  });

  /** @param {string} key  @param {Request} request  @param {Answer} answer  @param {About} about */
  async function begin(key, request, answer, about) {
    let resolve = () => {};
    /** @type {Promise<void>} */
    const ended = new Promise((settle) => {
      resolve = settle;
    });
    /** @param {Sending['outcome']} outcome  null: it may come again */
    const end = (outcome) => {
      if (outcome) sendings.set(key, { ended, outcome, about });
      else sendings.delete(key);
      resolve();
    };
    sendings.set(key, { ended, outcome: null, about });
    const { whole, isWhole } = untilWhole(request);
    try {
      const { status, headers, body } = await answer(whole);
      const [theirs, ours] = body?.tee() ?? [null, null];
      const init = { status, headers: new Headers(headers) };
      keep(init, ours).then(end);
      return new Response(theirs, { status, headers });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : unknown();
      end(isWhole() ? refusal : null);
      throw error;
    }
  }

  return async (request, answer, about = nothingYet()) => {
    const name = request.headers.get(WRITE) ?? '';
    if (!NAME.test(name)) return answer(request);
    const key = `${name} ${request.method} ${request.url}`;
    for (let known = sendings.get(key); known; known = sendings.get(key)) {
      about.operation = known.about.operation;
      if (known.outcome) return again(known.outcome, request);
      if (!joins) throw unknown();
      await known.ended;
    }
    return begin(key, request, answer, about);
  };
}

/** Of status 504, after which the page looks for what it sent. */
const unknown = () =>
  new Refusal(504, 'This came before, and what became of it is not known here.');

/**
 * @param {Kept['init']} init
 * @param {ReadableStream<Uint8Array> | null} body
 * @returns {Promise<Kept | Refusal>}
 */
async function keep(init, body) {
  if (!body) return { init, bytes: null };
  const buffer = await new Response(body).arrayBuffer().catch(() => null);
  if (!buffer || buffer.byteLength > LONGEST) return unknown();
  return { init, bytes: new Uint8Array(buffer) };
}

/**
 * @param {Kept | Refusal} outcome
 * @param {Request} request that came again
 */
async function again(outcome, { body }) {
  // Whoever still sends reads no answer.
  await body?.pipeTo(new WritableStream()).catch(() => {});
  if (outcome instanceof Refusal) throw outcome;
  return new Response(outcome.bytes && streamOf(outcome.bytes), outcome.init);
}

/**
 * A request that is not given up any more once all of it has come, whoever leaves: broken off, it
 * might have an effect or not.
 *
 * @param {Request} request
 */
function untilWhole({ url, method, headers, body, signal }) {
  const leaving = new AbortController();
  let isWhole = body === null;
  const leave = () => isWhole || leaving.abort(signal.reason);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
  /** @type {RequestInit & { duplex: 'half' }} */
  const init = { method, headers, signal: leaving.signal, duplex: 'half' };
  if (body) {
    init.body = relay(body, {
      onEnd(whole) {
        isWhole = whole;
      },
    });
  }
  return { whole: new Request(url, init), isWhole: () => isWhole };
}
