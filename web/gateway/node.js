import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { breakOff } from './break-off.js';
import { breakable } from './breakable.js';
import { refusalAfter, refusalOf } from './early.js';
import { refusing } from './refusing.js';
import { answerUnreadable } from './unreadable.js';

/** So much of a body that nobody reads is let go by, bytes. */
const LITTLE = 1024 * 1024;
/** So long whoever sends more may read the answer, milliseconds. */
const MOMENT = 100;

/** @import { HttpBindings } from '@hono/node-server' */
/** @import { RequestListener, Server, ServerResponse } from 'node:http' */
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
  const refuse = refusing(log);
  /** What the app was told of each request. @type {WeakMap<ServerResponse, Env>} */
  const envs = new WeakMap();
  /**
   * @param {Request} request
   * @param {HttpBindings} node
   */
  const answer = async (request, { incoming, outgoing }) => {
    const refusal = refusalOf(incoming);
    if (refusal) return refuse(refusal, request.method);
    /** @type {Env} */
    const env = { address: incoming.socket.remoteAddress };
    envs.set(outgoing, env);
    return breakable(await app.fetch(request, env), async (why) => {
      if (!outgoing.destroyed) env.broken?.(why);
      await breakOff(outgoing);
    });
  };
  /** @type {RequestListener} Each has one of its own: the adapter does not say whose an error is. */
  const listener = (incoming, outgoing) => {
    const node = { incoming, outgoing };
    return getRequestListener(
      async (request) => {
        const response = await answer(request, node);
        letGoBy(request, node);
        return response;
      },
      {
        overrideGlobalObjects: false,
        errorHandler(error) {
          letGoBy({ bodyUsed: false }, node);
          return refuse(refusalAfter(error, incoming), incoming.method ?? null);
        },
      },
    )(incoming, outgoing);
  };
  const server = createServer(
    {
      // The longest query that the contract allows lists some 1,100 ids and roles.
      maxHeaderSize: 128 * 1024,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: Math.min(timeouts.headers, 5_000),
      // Node would answer without a word in the log.
      requireHostHeader: false,
    },
    listener,
  );
  server.on('checkExpectation', listener);
  answerUnreadable(server, refuse, (outgoing) => envs.get(outgoing)?.request);
  server.setTimeout(timeouts.idle);
  return server;
}

/**
 * Ends the connection of whoever goes on sending after the answer was there.
 *
 * @param {{ bodyUsed: boolean }} request
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
