import contract from '#contract' with { type: 'json' };
import { createApp } from './app.js';
import { breakable } from './breakable.js';
import { createRealApi } from './real-api.js';
import { Refusal } from './refusal.js';
import { refusing } from './refusing.js';
import { headersFor } from './security-headers.js';
import { readGateway } from './settings/gateway.js';
import { SettingError } from './settings/reading.js';

/**
 * The gateway as a Cloudflare Worker. Settings are its variables, the key and the secret of callers
 * its secrets; `ASSETS`, where it is bound, holds the site.
 *
 * @typedef {Record<string, string | undefined>} Variables
 * @typedef {{ ASSETS?: { fetch(request: Request): Promise<Response> } }} Bindings
 */

/** @type {ReturnType<typeof createApp> | null} */
let app = null;

/** @type {import('./log.js').Log} */
const log = (line) => console.log(JSON.stringify(line));

export default {
  /**
   * @param {Request} request
   * @param {Variables & Bindings} env
   */
  async fetch(request, env) {
    try {
      app ??= appOf(env);
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      return refusing(log)(new Refusal(503, error.message), request.method);
    }
    /** @type {import('./about.js').Env} */
    const onServer = { address: request.headers.get('cf-connecting-ip') ?? '' };
    return breakable(await app.fetch(request, onServer), (why) => onServer.broken?.(why));
  },
};

/** @param {Variables & Bindings} env */
function appOf({ ASSETS, ...env }) {
  // It has no address of its own, and is never only for this machine.
  const settings = readGateway(env, { servers: contract.servers, host: '0.0.0.0' });
  const { gateway, callers } = settings;
  if (!gateway) throw new SettingError('DRATA_API_KEY must be set.');
  return createApp({
    // A request may not read here what another began.
    api: createRealApi({ ...settings, gateway }, contract, { joins: false, fetch: withLength }),
    site: { fetch: (request) => fileOf(request, settings.frames.ancestors, ASSETS) },
    // Only names that are routed to it arrive.
    settings: {
      ...settings,
      callers: { ...callers, hosts: env.MUSTER_HOSTS ? callers.hosts : null },
    },
    log,
  });
}

/**
 * @param {Request} request
 * @param {readonly string[]} frameAncestors
 * @param {Bindings['ASSETS']} assets
 */
async function fileOf(request, frameAncestors, assets) {
  if (!assets) return new Refusal(404, 'There is nothing at this path.').toResponse();
  const file = await assets.fetch(request);
  const response = new Response(file.body, file);
  const headers = headersFor(new URL(request.url).pathname, frameAncestors);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/**
 * This runtime sends a stream in chunks, whatever its header says, unless its length is known.
 *
 * @param {string | URL | Request} url
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 */
function withLength(url, init) {
  const length = new Headers(init?.headers).get('content-length');
  if (length === null || !(init?.body instanceof ReadableStream)) return fetch(url, init);
  const { FixedLengthStream } = /** @type {any} */ (globalThis);
  return fetch(url, {
    ...init,
    body: init.body.pipeThrough(new FixedLengthStream(Number(length))),
  });
}
