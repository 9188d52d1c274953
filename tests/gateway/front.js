import { createServer } from 'node:http';
import { Hono } from 'hono';
import { createApp } from '../../web/gateway/app.js';
import { createNodeServer } from '../../web/gateway/node.js';
import { createRealApi } from '../../web/gateway/real-api.js';
import { readGateway } from '../../web/gateway/settings/gateway.js';
import { contract, key, listen } from './upstream.js';

/** @import { RequestListener } from 'node:http' */
/** @import { TestContext } from 'node:test' */
/** @import { Line } from '../../web/gateway/log.js' */

export const secret = 'a-secret-of-callers';
export const basic = `Basic ${btoa(`ana:${secret}`)}`;

/**
 * All that stands in front of an API on loopback, put together as the server does, with a site of
 * one word.
 *
 * @param {TestContext} t
 * @param {RequestListener} answer how the API answers
 * @param {Record<string, string | undefined>} [env]
 * @param {(line: Line) => void} [log]
 */
export async function frontBefore(t, answer, env = {}, log = undefined) {
  const upstream = `${await listen(t, createServer(answer))}/public`;
  const settings = readGateway(
    { DRATA_API_KEY: key, DRATA_BASE_URL: upstream, ...env },
    { servers: contract.servers, host: '127.0.0.1' },
  );
  const site = new Hono().get('/', (c) => c.text('the site'));
  const gateway = { key, upstream, ...settings.gateway };
  const api = createRealApi({ ...settings, gateway }, contract);
  return listen(t, createNodeServer(createApp({ api, site, settings, log }), {}, log));
}
