import { createAdaptorServer } from '@hono/node-server';
import { breakable } from './break-off.js';
import { Refusal } from './refusal.js';

/** So much of a body that nobody reads is let go by, bytes. */
const LITTLE = 1024 * 1024;
/** So long whoever sends more may read the answer, milliseconds. */
const MOMENT = 100;

/** @import { HttpBindings } from '@hono/node-server' */
/** @import { Server } from 'node:http' */

/**
 * @param {{ fetch: (request: Request, env: { address?: string }) => Response | Promise<Response> }} app
 * @param {{ headers?: number, request?: number, idle?: number }} [patience] milliseconds: how long
 *   the head of a request may take, all of it, and a connection on which nothing moves
 * @returns {Server}
 */
export function createNodeServer(app, patience = {}) {
  const timeouts = { headers: 10_000, request: 300_000, idle: 120_000, ...patience };
  /**
   * @param {Request} request
   * @param {HttpBindings} node
   */
  const answer = async (request, { incoming, outgoing }) => {
    const target = incoming.url ?? '';
    if (!target.startsWith('/')) {
      return new Refusal(400, 'This server is asked by path alone.').toResponse();
    }
    // Node reads the first, another server perhaps the last.
    if (incoming.headersDistinct.host?.length !== 1) {
      return new Refusal(400, 'A request has one name of a server.').toResponse();
    }
    // Looks like an address and is none: 127.999.0.1.
    if (!URL.canParse(request.url)) {
      return new Refusal(400, 'The name of the server that is asked is none.').toResponse();
    }
    if (hasDotSegment(target)) {
      return new Refusal(404, 'There is nothing at this path.').toResponse();
    }
    const { remoteAddress: address } = incoming.socket;
    return breakable(await app.fetch(request, { address }), outgoing);
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
