import { HTTPException } from 'hono/http-exception';
import { Refusal } from './refusal.js';

/**
 * @param {Error} error whatever a handler threw
 * @returns {Response}
 */
export function answerTo(error) {
  if (error instanceof Refusal) return error.toResponse();
  if (error instanceof HTTPException) return error.getResponse();
  // Where it happened; what it says may quote what was sent.
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  console.error([error.name, ...places].join('\n'));
  return new Refusal(500, 'The server in front of the API failed.').toResponse();
}
