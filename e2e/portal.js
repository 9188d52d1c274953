import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };

/** @param {import('node:http').RequestListener} listener */
async function listen(listener) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * The package on an origin of its own, as a host of static files serves it to other pages.
 *
 * @param {string} [folder] with a file muster.js
 */
export const servePackage = (folder = fromRoot('dist/package')) =>
  listen(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    const bytes = await readFile(join(folder, path)).catch(() => null);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });

/**
 * A portal: a page of somebody else with a strict policy, whose path /drata leads to an API.
 *
 * @param {string} html of its body
 * @param {{ code: string, api: string }} where the package's origin and the API's base
 */
export const servePortal = (html, { code, api }) =>
  listen(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://here');
    if (pathname.startsWith('/drata/')) {
      const { method = 'GET', headers } = request;
      const answer = await fetch(`${api}${pathname.slice('/drata'.length)}${search}`, {
        method,
        headers: {
          'content-type': headers['content-type'] ?? 'text/plain',
          'x-muster-write': `${headers['x-muster-write'] ?? ''}`,
        },
        ...(method !== 'GET' && { body: await buffer(request) }),
      });
      response.setHeader('content-type', answer.headers.get('content-type') ?? '');
      response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      [
        "default-src 'none'",
        `script-src ${code} 'wasm-unsafe-eval'`,
        `connect-src 'self' ${code}`,
        'img-src data:',
        "require-trusted-types-for 'script'",
      ].join('; '),
    );
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <script type="module" src="${code}/muster.js"></script><body>${html}</body></html>`,
    );
  });
