import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { mediaType } from './media-types.js';
import { headersFor, securityHeaders } from './security-headers.js';
import { findFile, precompressed } from './site-files.js';

/**
 * The built site, as files.
 *
 * @param {{ root: string, frameAncestors?: readonly string[] }} options `frameAncestors`: origins of
 *   the pages that may hold embed.html in a frame
 * @returns {Hono}
 */
export function createSite({ root, frameAncestors = [] }) {
  const app = new Hono();
  app.on(['GET', 'HEAD'], '*', async ({ req: { raw } }) => {
    const path = new URL(raw.url).pathname;
    const file = await findFile(root, path === '/' ? '/index.html' : path);
    if (!file) return text(404, 'There is nothing at this path.');

    const variant = await precompressed(file, raw.headers.get('accept-encoding') ?? '');
    const { size, mtimeMs } = variant.stat;
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    const headers = new Headers({
      ...headersFor(path, frameAncestors),
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      etag,
      vary: 'accept-encoding',
    });
    if (raw.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers });
    }

    headers.set('content-type', mediaType(file.path));
    headers.set('content-length', String(size));
    if (variant.encoding) headers.set('content-encoding', variant.encoding);
    if (raw.method === 'HEAD') return new Response(null, { headers });
    const bytes = Readable.toWeb(createReadStream(variant.path));
    return new Response(/** @type {ReadableStream<Uint8Array>} */ (bytes), { headers });
  });
  app.all('*', () => text(405, 'The site can only be read.', { allow: 'GET, HEAD' }));
  return app;
}

/**
 * @param {number} status
 * @param {string} message
 * @param {Record<string, string>} [more]
 */
function text(status, message, more = {}) {
  const headers = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', ...more };
  return new Response(`${message}\n`, { status, headers });
}
