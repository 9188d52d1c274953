import { HTTPException } from 'hono/http-exception';
import { Refusal } from './refusal.js';

/** @import { Context } from 'hono' */
/** @import { OnServer } from './about.js' */

/**
 * @param {Error} error whatever a handler threw
 * @param {Context<OnServer>} c
 * @returns {Response}
 */
export function answerTo(error, c) {
  if (error instanceof Refusal) return error.toResponse();
  if (error instanceof HTTPException) return error.getResponse();
  console.error(failureLine(error, c.get('requestId')));
  return new Refusal(500, 'The server in front of the API failed.').toResponse();
}

/**
 * Where it happened; what it says may quote what was sent.
 *
 * @param {unknown} error
 * @param {string} [request] its id
 * @returns {string} one line, as all of the log are
 */
export function failureLine(error, request) {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const at = stack.split('\n').flatMap((line) => line.match(/^\s+at (.*)/)?.[1] ?? []);
  return JSON.stringify({ time: new Date().toISOString(), request, error: name, at });
}
