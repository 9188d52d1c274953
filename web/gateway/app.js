import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { nothingYet } from './about.js';
import { onlyCallers } from './callers.js';
import { onlyHosts } from './hosts.js';
import { Refusal } from './refusal.js';

/** @import { OnServer } from './about.js' */
/** @import { GatewaySettings } from './settings/gateway.js' */

const fresh = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * The site and the API behind one address, for those who may ask.
 *
 * @param {{ api: Hono<OnServer>, site: Hono, settings: GatewaySettings }} parts
 */
export function createApp({ api, site, settings }) {
  /** @type {Hono<OnServer>} */
  const app = new Hono();
  // Whoever looks after the server knows neither name nor secret; there is nothing to learn.
  app.get('/healthz', (c) => c.json({ ok: true }, 200, fresh));
  app.use(async (c, next) => {
    c.set('about', nothingYet());
    await next();
  });
  app.use(onlyHosts(settings.callers.hosts), ...onlyCallers(settings.callers));
  app.get('/config.json', (c) => c.json(configOf(settings), 200, fresh));
  app.route('/api', api);
  app.all('*', (c) => site.fetch(c.req.raw));
  app.onError((error) => {
    if (error instanceof HTTPException) return withHeaders(error.getResponse());
    if (error instanceof Refusal) return withHeaders(error.toResponse());
    console.error(error);
    return withHeaders(new Refusal(500, 'The server failed.').toResponse());
  });
  return app;
}

/** @param {GatewaySettings} settings */
const configOf = ({ gateway, readOnly, requestsPerMinute, upload }) => ({
  source: gateway ? 'gateway' : 'sample',
  base: 'api',
  mode: readOnly ? 'read-only' : 'read-write',
  ...(gateway && { upstream: gateway.upstream }),
  maxUploadBytes: upload.maxBytes,
  requestsPerMinute,
  uploadAs: upload.as,
});

/** @param {Response} response */
function withHeaders(response) {
  for (const [name, value] of Object.entries(fresh)) response.headers.set(name, value);
  return response;
}
