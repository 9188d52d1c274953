import { json } from '../json.js';
import { Refusal } from '../refusal.js';
import { cutOff, dribbled, firstHalf, nested, padded, stalled, withBadUtf8 } from './bodies.js';
import { drift } from './drift.js';
import { pause, streamed } from './streams.js';

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {import('../operations.js').OperationName} OperationName */

/**
 * @typedef {object} Play
 * @property {OperationName} operation
 * @property {(without?: number) => Promise<Response>} right does what was asked and gives the right
 *   answer, of a list of users without so many of the first
 * @property {AbortSignal} signal
 */

const DEEP = 10_000;
const RETRY_AFTER = { 'Retry-After': '2' };

/**
 * @param {number} status
 * @param {string} title
 */
function page(status, title) {
  const text = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`;
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/**
 * The right answer with another body.
 *
 * @param {Play} play
 * @param {(bytes: Bytes) => BodyInit | null} change
 * @param {boolean} [promise] whether to announce the length of the right body
 */
async function changed({ right }, change, promise = false) {
  const answer = await right();
  const own = new Uint8Array(await answer.arrayBuffer());
  // A delete answers no body, so there is one to spoil.
  const bytes = own.length > 0 ? own : new TextEncoder().encode('{"message":"Successful"}');
  const headers = new Headers({ 'Content-Type': 'application/json; charset=utf-8' });
  answer.headers.forEach((value, name) => {
    headers.set(name, value);
  });
  if (promise) headers.set('Content-Length', String(bytes.length));
  return new Response(change(bytes), { status: answer.status, headers });
}

/** @param {Play} play */
async function drifted({ right, operation }) {
  const answer = await right();
  if (!answer.ok) return answer;
  const text = await answer.text();
  return json(answer.status, drift[operation](text ? JSON.parse(text) : {}));
}

/** @param {Play} play */
async function slow(play) {
  const answer = await play.right();
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length === 0) return new Response(null, answer);
  return new Response(streamed(dribbled(bytes), play.signal), answer);
}

/** @type {Record<Exclude<import('./answers.js').AnswerName, 'shifting'>, (play: Play) => Response | Promise<Response>>} */
const ways = {
  'rate-limited': () => new Refusal(429, undefined, RETRY_AFTER).response(),
  'bad-gateway': () => page(502, '502 Bad Gateway'),
  html: () => page(200, 'Sign in'),
  slow,
  'cut-off': (play) => changed(play, (bytes) => streamed(cutOff(bytes), play.signal), true),
  truncated: (play) => changed(play, firstHalf),
  'not-json': () =>
    new Response('The service is warming up.', { headers: { 'Content-Type': 'application/json' } }),
  'bad-utf8': (play) => changed(play, withBadUtf8),
  deep: () =>
    new Response(nested(DEEP), { headers: { 'Content-Type': 'application/json; charset=utf-8' } }),
  huge: (play) => changed(play, (bytes) => streamed(padded(bytes), play.signal)),
  drifted,
  empty: (play) => changed(play, () => null),
  'not-found': () => new Refusal(404).response(),
  stalled: (play) => changed(play, (bytes) => streamed(stalled(bytes), play.signal), true),
  'array-message': () =>
    new Refusal(400, [
      'page must not be less than 1',
      'limit must be an integer number',
    ]).response(),
};

/**
 * Answers as a switch says.
 *
 * @param {import('./switches.js').Taken} taken
 * @param {Play} play
 */
export async function play({ answer, delay, taken }, play) {
  if (delay > 0) await pause(delay, play.signal);
  if (answer === 'shifting') return play.right(taken);
  if (answer in ways) return ways[/** @type {keyof typeof ways} */ (answer)](play);
  const status = Number(answer);
  return status < 300 ? play.right() : new Refusal(status).response();
}
