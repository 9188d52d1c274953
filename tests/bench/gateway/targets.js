import { startServer } from '../../../e2e/server.js';

const KEY = 'key-of-the-bench';

/** @param {string} url */
async function sizeOf(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.arrayBuffer()).byteLength;
}

/**
 * The gateway before the sample API, and bare Hono.
 *
 * @returns {Promise<{ urls: Record<string, string>, bytes: number, pid: number, stop: () => Promise<void> }>}
 *   `bytes` of the longer list; `pid` of the gateway
 */
export async function startTargets() {
  const api = await startServer('web/sample/serve.js', { SAMPLE_KEY: KEY });
  const gateway = await startServer('web/gateway/server.js', {
    DRATA_API_KEY: KEY,
    DRATA_BASE_URL: api.url,
  });
  const users = `${gateway.url}/api/users?page=1&limit=50`;
  const hono = await startServer('tests/bench/gateway/hello.js', { LIST: users });
  const bytes = await sizeOf(users);
  return {
    urls: {
      'gateway, documents of a user': `${gateway.url}/api/users/2/documents?page=1&limit=50`,
      'hono hello-world': `${hono.url}/`,
      'gateway, 50 users': users,
      'hono, the same bytes': `${hono.url}/list`,
    },
    bytes,
    pid: gateway.pid,
    async stop() {
      for (const server of [gateway, hono, api]) await server.stop();
    },
  };
}
