import { RequestError } from '@hono/node-server';
import { Refusal } from './refusal.js';

/** @import { IncomingMessage } from 'node:http' */

const noName = () => new Refusal(400, 'The name of the server that is asked is none.');

/**
 * @param {IncomingMessage} incoming
 * @returns {Refusal | null} of what must not come to the app
 */
export function refusalOf({ url: target = '', headers, headersDistinct }) {
  if (!/(^|\W)100-continue(\W|$)/i.test(headers.expect ?? '100-continue')) {
    return new Refusal(417, 'This server meets no expectation but 100-continue.');
  }
  if (!target.startsWith('/')) return new Refusal(400, 'This server is asked by path alone.');
  // Node reads the first, another server perhaps the last.
  if (headersDistinct.host?.length !== 1) {
    return new Refusal(400, 'A request has one name of a server.');
  }
  // Looks like an address and is none: 127.999.0.1.
  if (!URL.canParse(`http://${headers.host}`)) return noName();
  return hasDotSegment(target) ? new Refusal(404, 'There is nothing at this path.') : null;
}

/**
 * @param {unknown} error  why the adapter could not hand a request on, or the app did not answer
 * @param {IncomingMessage} incoming
 */
export function refusalAfter(error, incoming) {
  if (!(error instanceof RequestError)) return new Refusal(500, 'This server failed.');
  const known = refusalOf(incoming);
  if (known) return known;
  return incoming.url?.includes('\\')
    ? new Refusal(400, 'A path of this server has no backslash.')
    : noName();
}

/** @param {string} target as sent: `URL` resolves such segments and hides them */
function hasDotSegment(target) {
  return /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(target.replace(/[?#].*$/s, ''));
}
