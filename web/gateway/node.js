import { randomUUID } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { breakable } from './break-off.js';
import { lineOf } from './log.js';
import { Refusal } from './refusal.js';

/** So much of a body that nobody reads is let go by, bytes. */
const LITTLE = 1024 * 1024;
/** So long whoever sends more may read the answer, milliseconds. */
const MOMENT = 100;

/** @import { HttpBindings } from '@hono/node-server' */
/** @import { IncomingMessage, Server } from 'node:http' */
/** @import { Env } from './about.js' */
/** @import { Log } from './log.js' */

/**
 * @param {{ fetch: (request: Request, env: Env) => Response | Promise<Response> }} app
 * @param {{ headers?: number, request?: number, idle?: number }} [patience] milliseconds: how long
 *   the head of a request may take, all of it, and a connection on which nothing moves
 * @param {Log} [log]  of what is refused before it comes to the app
 * @returns {Server}
 */
export function createNodeServer(app, patience = {}, log = undefined) {
  const timeouts = { headers: 10_000, request: 300_000, idle: 120_000, ...patience };
  /**
   * @param {Request} request
   * @param {HttpBindings} node
   */
  const answer = async (request, { incoming, outgoing }) => {
    const refusal = refusalOf(request, incoming);
    if (refusal) {
      const known = { request: randomUUID(), method: request.method, operation: null };
      log?.(lineOf({ ...known, status: refusal.status }, { begun: performance.now() }));
      return refusal.toResponse();
    }
    /** @type {Env} */
    const env = { address: incoming.socket.remoteAddress };
    return breakable(await app.fetch(request, env), outgoing, (why) => env.broken?.(why));
  };
  const server = /** @type {Server} */ (
    createAdaptorServer({
      async fetch(request, env) {
        const bindings = /** @type {HttpBindings} */ (env);
        const response = await answer(request, bindings);
        letGoBy(request, bindings);
        return response;
      },
      overrideGlobalObjects: false,
      serverOptions: {
        // The longest query that the contract allows lists some 1,100 ids and roles.
        maxHeaderSize: 128 * 1024,
        headersTimeout: timeouts.headers,
        requestTimeout: timeouts.request,
        connectionsCheckingInterval: Math.min(timeouts.headers, 5_000),
      },
    })
  );
  server.setTimeout(timeouts.idle);
  return server;
}

/**
 * @param {Request} request
 * @param {IncomingMessage} incoming
 * @returns {Refusal | null} of what must not come to the app
 */
function refusalOf({ url }, { url: target = '', headersDistinct }) {
  if (!target.startsWith('/')) return new Refusal(400, 'This server is asked by path alone.');
  // Node reads the first, another server perhaps the last.
  if (headersDistinct.host?.length !== 1) {
    return new Refusal(400, 'A request has one name of a server.');
  }
  // Looks like an address and is none: 127.999.0.1.
  if (!URL.canParse(url)) return new Refusal(400, 'The name of the server that is asked is none.');
  return hasDotSegment(target) ? new Refusal(404, 'There is nothing at this path.') : null;
}

/** @param {string} target as sent: `URL` resolves such segments and hides them */
function hasDotSegment(target) {
  return /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(target.replace(/[?#].*$/s, ''));
}

/**
 * Ends the connection of whoever goes on sending after the answer was there.
 *
 * @param {Request} request
 * @param {HttpBindings} node
 */
function letGoBy({ bodyUsed }, { incoming, outgoing }) {
  if (incoming.complete) return;
  const end = () => setTimeout(() => incoming.socket.destroySoon(), MOMENT);
  let came = 0;
  const count = () =>
    incoming.on('data', ({ length }) => {
      const was = came;
      came += length;
      if (came <= LITTLE) return;
      incoming.pause();
      if (was > LITTLE) return;
      if (outgoing.writableFinished) end();
      else outgoing.once('finish', end);
    });
  // An upload may still be on its way to an API that has begun to answer.
  if (bodyUsed) outgoing.once('finish', count);
  else count();
}
