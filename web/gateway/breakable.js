import { isAtHand } from './streams.js';

/**
 * Tells of a body that fails or ends early, after all that came before, and fails then.
 *
 * @param {Response} response
 * @param {(why: unknown) => void | Promise<void>} onBreak told once; `why` null: it is shorter than
 *   it said
 * @returns {Response}
 */
export function breakable(response, onBreak) {
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
        await onBreak(why);
        controller.error(why);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}
