import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} name of this machine; by two of them pages are of different sites
 */
async function listen(listener, name) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${name}:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The script that docs/embedding.md gives to the page around the frame. @param {string} muster */
async function documented(muster) {
  const text = await readFile(fromRoot('docs/embedding.md'), 'utf8');
  const script = /```js\n(.*?)```/s.exec(text)?.[1] ?? '';
  return script.replace('https://muster.example.com', muster);
}

/**
 * A page of another site with a strict policy. It holds the frame as the documentation says, or as
 * it is told, and keeps all messages.
 *
 * @param {{ muster: () => string, script?: (muster: string) => string }} page `muster`: the origin
 *   of the site, known when the page is asked for
 */
export const servePortal = ({ muster, script }) =>
  listen(async (request, response) => {
    if (request.url === '/portal.js') {
      response.setHeader('content-type', 'text/javascript');
      const keeping = `globalThis.messages = [];
        addEventListener('message', ({ data, origin }) => messages.push({ ...data, origin }));`;
      response.end(`${keeping}\n${script?.(muster()) ?? (await documented(muster()))}`);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; frame-src 'self' ${muster()}; img-src data:`,
    );
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <h1>Portal</h1><iframe title="Users" width="1200" height="300"></iframe>
      <script type="module" src="/portal.js"></script>`,
    );
  }, 'localhost');

/** @type {Record<string, string>} */
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/**
 * Headers of a path as hosts read the file `_headers`: all blocks that fit, of two values both.
 *
 * @param {string} text  @param {string} path  @returns {Map<string, string>}
 */
function headersOf(text, path) {
  const headers = new Map();
  let fits = false;
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (fits) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}

/**
 * The built site on a static host.
 *
 * @param {object} host
 * @param {Record<string, unknown>} host.config in place of the config.json of the site
 * @param {string} [host.framedBy] set in `_headers` as its comment says; absent: the host sends no
 *   headers at all
 */
export const serveSite = ({ config, framedBy }) =>
  listen(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    const name = path === '/' ? 'index.html' : path.slice(1);
    const bytes =
      name === 'config.json'
        ? JSON.stringify(config)
        : await readFile(join(fromRoot('dist/site'), name)).catch(() => null);
    if (framedBy !== undefined) {
      const text = await readFile(fromRoot('dist/site/_headers'), 'utf8');
      const told = text.replaceAll("frame-ancestors 'none'", `frame-ancestors ${framedBy}`);
      for (const [header, value] of headersOf(told, path)) response.setHeader(header, value);
    }
    response.setHeader('content-type', types[name.split('.').pop() ?? ''] ?? 'text/plain');
    response.writeHead(bytes === null ? 404 : 200).end(bytes);
  }, '127.0.0.1');
