import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createSampleApi } from '../web/sample/sample-api.js';

const site = fileURLToPath(new URL('../dist/site', import.meta.url));
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * The built site on a static host that may name other addresses in its policy, as its owner must.
 *
 * @param {{ config?: string | null, allows?: string[], leads?: Record<string, string>,
 *   wasm?: boolean }} [options] `config`: the text of config.json, null: there is none; `allows`:
 *   addresses of connect-src beside its own; `leads`: where paths are redirected; `wasm`: whether
 *   WebAssembly may run
 */
export async function staticSite({ config, allows = [], leads = {}, wasm = true } = {}) {
  const script = wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  const connect = ["connect-src 'self'", ...allows].join(' ');
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    if (Object.hasOwn(leads, path)) {
      response.writeHead(302, { location: leads[path] }).end();
      return;
    }
    const name = path === '/' ? 'index.html' : path.slice(1);
    const own = name === 'config.json' && config !== undefined;
    const body = own ? config : await readFile(join(site, name)).catch(() => null);
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
      return;
    }
    const text = name.endsWith('.html')
      ? String(body).replaceAll("connect-src 'self'", connect)
      : body;
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': `default-src 'none'; ${script}; style-src 'self'; img-src 'self' blob: data:; ${connect}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    response.end(text);
  });
  const port = await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
    ),
  );
  return { url: `http://127.0.0.1:${port}`, asked, stop: () => server.close() };
}

/**
 * An API of another origin, as a browser sees it.
 *
 * @param {{ key?: string, cors?: boolean, forbids?: RegExp, base?: string }} [options]
 *   `forbids`: of these methods and paths the key has no permission
 */
export async function otherOrigin({ key, cors = true, forbids, base = '' } = {}) {
  const api = createSampleApi({ base, users: 60, requireKey: key });
  /** @type {{ method: string, path: string, authorization: string | null }[]} */
  const asked = [];
  const allow = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization, accept',
    'access-control-allow-methods': 'GET, POST, DELETE',
  };
  /** @param {Request} request */
  async function answer(request) {
    const path = new URL(request.url).pathname;
    const { method } = request;
    if (method === 'OPTIONS')
      return new Response(null, { status: 204, headers: cors ? allow : {} });
    asked.push({ method, path, authorization: request.headers.get('authorization') });
    const refused = forbids?.test(`${method} ${path}`);
    const response = refused
      ? Response.json({ statusCode: 403, message: 'Forbidden' }, { status: 403 })
      : await api.fetch(request);
    if (!cors) return response;
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(allow)) headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  }
  /** @type {import('@hono/node-server').ServerType} */
  let server;
  const port = await new Promise((resolve) => {
    server = serve(
      { fetch: answer, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
      (address) => resolve(address.port),
    );
  });
  return { url: `http://127.0.0.1:${port}${base}`, asked, stop: () => server.close() };
}
