import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { nothingYet } from './about.js';
import { ownShare } from './budget.js';
import { onlyCallers } from './callers.js';
import { answerTo } from './failure.js';
import { onlyHosts } from './hosts.js';
import { logged } from './log.js';
import { namesCallers } from './settings/callers.js';

/** @import { OnServer } from './about.js' */
/** @import { Line } from './log.js' */
/** @import { GatewaySettings } from './settings/gateway.js' */

const fresh = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * The site and the API behind one address, for those who may ask.
 *
 * @param {{
 *   api: Hono<OnServer>, site: { fetch(request: Request): Response | Promise<Response> },
 *   settings: GatewaySettings, log?: (line: Line) => void,
 * }} parts
 */
export function createApp({ api, site, settings, log }) {
  /** @type {Hono<OnServer>} */
  const app = new Hono();
  // Whoever looks after the server knows neither name nor secret; there is nothing to learn.
  app.get('/healthz', (c) => c.json({ ok: true }, 200, fresh));
  app.use(requestId(), async (c, next) => {
    c.set('about', nothingYet());
    if (c.env) c.env.request = c.get('requestId');
    await next();
    // The middleware's own is lost where a handler answers with a Response of its own.
    c.res.headers.set('x-request-id', c.get('requestId'));
  });
  if (log) app.use(logged(log));
  app.use(onlyHosts(settings.callers.hosts), ...onlyCallers(settings.callers));
  app.get('/config.json', (c) => c.json(configOf(settings), 200, fresh));
  app.route('/api', api);
  app.all('*', (c) => site.fetch(c.req.raw));
  app.onError((error, c) => {
    const response = answerTo(error, c);
    for (const [name, value] of Object.entries(fresh)) response.headers.set(name, value);
    return response;
  });
  return app;
}

/** @param {GatewaySettings} settings */
const configOf = ({ callers, frames, gateway, readOnly, requestsPerMinute, upload }) => ({
  source: gateway ? 'gateway' : 'sample',
  base: 'api',
  mode: readOnly ? 'read-only' : 'read-write',
  ...(gateway && { upstream: gateway.upstream }),
  maxUploadBytes: upload.maxBytes,
  requestsPerMinute:
    namesCallers(callers) && gateway ? ownShare(requestsPerMinute) : requestsPerMinute,
  uploadAs: upload.as,
  // Few need it, and the page loads more code to read it.
  ...(frames.ancestors.length > 0 && { frameAncestors: frames.ancestors }),
  ...(frames.start && { frameStart: frames.start }),
});
