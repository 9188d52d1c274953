import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { isAtHand } from './streams.js';

/** @import { ServerResponse } from 'node:http' */

/**
 * Lets a body that fails or ends early reach the client as a broken connection, after all that
 * came before. The adapter alone would put an error text into it and end it as if it were whole.
 *
 * @param {Response} response
 * @param {ServerResponse} outgoing
 * @param {(why: unknown) => void} onBreak told once; `why` null: it is shorter than it said
 * @returns {Response}
 */
export function breakable(response, outgoing, onBreak) {
  if (!response.body || isAtHand(response.body)) return response;
  const reader = response.body.getReader();
  let missing = Number(response.headers.get('content-length') ?? Number.NaN);
  const body = new ReadableStream({
    async pull(controller) {
      /** @type {unknown} */
      let why = null;
      const { done, value } = await reader.read().catch((error) => {
        why = error;
        return { done: true, value: null };
      });
      if (value) {
        missing -= value.byteLength;
        controller.enqueue(value);
      } else if (done && value === undefined && !(missing > 0)) {
        controller.close();
      } else {
        if (!outgoing.destroyed) onBreak(why);
        await breakOff(outgoing);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/** @param {ServerResponse} outgoing */
async function breakOff(outgoing) {
  while (!outgoing.headersSent && !outgoing.destroyed) await turn();
  if (outgoing.destroyed) return;
  const closed = once(outgoing, 'close');
  outgoing.socket?.destroySoon();
  await closed;
}
