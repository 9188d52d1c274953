import { createAdaptorServer } from '@hono/node-server';
import { breakable } from './break-off.js';
import { Refusal } from './refusal.js';
import { isLoopback } from './settings.js';

/** @import { HttpBindings } from '@hono/node-server' */
/** @import { Server } from 'node:http' */

/**
 * @param {{ fetch: (request: Request) => Response | Promise<Response> }} app
 * @param {{ host: string }} settings the address it will listen on
 * @returns {Server}
 */
export function createNodeServer(app, { host }) {
  /**
   * @param {Request} request
   * @param {HttpBindings} node
   */
  const answer = async (request, { incoming, outgoing }) => {
    const target = incoming.url ?? '';
    if (!target.startsWith('/')) {
      return new Refusal(400, 'This server is asked by path alone.').toResponse();
    }
    if (hasDotSegment(target)) {
      return new Refusal(404, 'There is nothing at this path.').toResponse();
    }
    // A page elsewhere can make its own name point at this machine and read what it is given.
    if (isLoopback(host) && !isLoopback(new URL(request.url).hostname)) {
      return new Refusal(
        403,
        'This server answers only under the name of this machine.',
      ).toResponse();
    }
    return breakable(await app.fetch(request), outgoing);
  };
  return /** @type {Server} */ (
    createAdaptorServer({
      fetch: (request, env) => answer(request, /** @type {HttpBindings} */ (env)),
      overrideGlobalObjects: false,
      // The longest query that the contract allows lists some 1,100 ids and roles.
      serverOptions: { maxHeaderSize: 128 * 1024 },
    })
  );
}

/** @param {string} target as sent: `URL` resolves such segments and hides them */
function hasDotSegment(target) {
  return /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(target.replace(/[?#].*$/s, ''));
}
