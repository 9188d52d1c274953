import { Hono } from 'hono';

/** @import { Settings } from './settings.js' */

/**
 * The site and the API behind one address.
 *
 * @param {{ api: Hono, site: Hono, settings: Pick<Settings, 'gateway' | 'readOnly' | 'requestsPerMinute' | 'upload'> }} parts
 * @returns {Hono}
 */
export function createApp({
  api,
  site,
  settings: { gateway, readOnly, requestsPerMinute, upload },
}) {
  const config = {
    source: gateway ? 'gateway' : 'sample',
    base: 'api',
    mode: readOnly ? 'read-only' : 'read-write',
    ...(gateway && { upstream: gateway.upstream }),
    maxUploadBytes: upload.maxBytes,
    requestsPerMinute,
    uploadAs: upload.as,
  };
  const fresh = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ ok: true }, 200, fresh));
  app.get('/config.json', (c) => c.json(config, 200, fresh));
  app.all('/api/*', (c) => api.fetch(c.req.raw));
  app.all('*', (c) => site.fetch(c.req.raw));
  return app;
}
