import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGateway } from '../../web/gateway/gateway.js';
import { createNodeServer } from '../../web/gateway/node.js';

/** @import { IncomingHttpHeaders, RequestListener, Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */
/** @import { TestContext } from 'node:test' */

export const key = 'sk-secret-1234567890';
/** What a write must carry. */
export const writing = { 'x-muster-write': '1' };
const file = new URL('../../wasm/contract/drata-users-v1.openapi.json', import.meta.url);
export const contract = JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {TestContext} t
 * @param {Server} server
 * @returns {Promise<string>} its origin
 */
export async function listen(t, server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
}

/**
 * A gateway on loopback, in front of an API on loopback.
 *
 * @param {TestContext} t
 * @param {RequestListener} answer how the API answers
 * @param {Partial<Parameters<typeof createGateway>[0]>} [options]
 */
export async function gatewayBefore(t, answer, options = {}) {
  const upstream = await listen(t, createServer(answer));
  const gateway = createGateway({ contract, upstream: `${upstream}/public`, key, ...options });
  return listen(t, createNodeServer(gateway));
}

/**
 * @typedef {{ method: string, url: string, headers: IncomingHttpHeaders, body: string }} Seen
 * @returns {{ seen: Seen[], answer: RequestListener }} an API that notes what it is asked
 */
export function noting() {
  /** @type {Seen[]} */
  const seen = [];
  return {
    seen,
    async answer(request, response) {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}');
    },
  };
}

/**
 * @param {Response} response
 * @returns {Promise<{ status: number, statusCode: number, message: string, code: number }>}
 */
export async function errorOf(response) {
  return { status: response.status, .../** @type {any} */ (await response.json()) };
}
