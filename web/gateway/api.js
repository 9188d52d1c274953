import { Hono } from 'hono';
import { nothingYet } from './about.js';
import { answerTo } from './failure.js';
import { createOnce, WRITE } from './once.js';
import { Refusal } from './refusal.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** An answer opened as a page must not run anything in the site's name. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** @import { OnServer, About } from './about.js' */

/**
 * What every API behind this server has in common, real or sample.
 *
 * @param {{
 *   base?: string, readOnly?: boolean, marksWrites?: boolean, joins?: boolean,
 *   answer: (request: Request, path: string, about: About) => Response | Promise<Response>,
 * }} options `marksWrites`: whatever changes something must carry the header `x-muster-write`;
 *   `joins`: see `createOnce`; `answer` gets the path below `base` as it was sent, percent-encoding and all
 * @returns {Hono<OnServer>}
 */
export function createApi({ base = '/api', readOnly = false, marksWrites = false, joins, answer }) {
  /** @type {Hono<OnServer>} */
  const app = new Hono();
  const once = createOnce({ joins });
  app.all('*', async (c) => {
    const { raw } = c.req;
    const path = pathOf(raw.url);
    if (!path.startsWith(`${base}/`)) throw new Refusal(404, 'There is nothing at this path.');
    if (isForeign(raw)) {
      throw new Refusal(403, 'Only pages of this site may use its API.');
    }
    if (readOnly && !reading.has(raw.method)) {
      throw new Refusal(403, 'This server is read-only: nothing can be changed through it.');
    }
    if (marksWrites && !reading.has(raw.method) && !raw.headers.has(WRITE)) {
      throw new Refusal(403, `What changes something must carry the header ${WRITE}.`);
    }
    const about = c.get('about') ?? nothingYet();
    const pass = (/** @type {Request} */ request) =>
      answer(request, path.slice(base.length), about);
    return sealed(await (reading.has(raw.method) ? pass(raw) : once(raw, pass, about)));
  });
  app.onError((error, c) => sealed(answerTo(error, c)));
  return app;
}

/**
 * The server holds the key, so a page of another site must not write through a visitor's
 * browser: a form post needs no CORS.
 *
 * @param {Request} request
 */
function isForeign(request) {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  return origin !== null && !isHere(origin, request);
}

/**
 * Behind a proxy that ends TLS the schemes differ.
 *
 * @param {string} origin
 * @param {Request} request
 */
const isHere = (origin, { url }) =>
  URL.canParse(origin) && new URL(origin).host === new URL(url).host;

/** @param {string} url absolute; `URL` would resolve dot segments and hide them */
function pathOf(url) {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

/** @param {Response} response one of ours: those of `fetch` cannot be changed */
function sealed(response) {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
