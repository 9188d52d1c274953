import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { createNodeServer } from '../../../web/gateway/node.js';
import { createSite } from '../../../web/gateway/site.js';
import { createSampleApi } from '../../../web/sample/sample-api.js';
import { build } from './rivals.js';

/** @import { Contestant } from './contestants.js' */

const FOLDER = 'build/bench/start-site';
const API = '/muster/api';

/** @param {string} path from the project's folder */
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The 250 users of the sample in one answer. @param {ReturnType<typeof createSampleApi>} api */
async function listing(api) {
  const data = [];
  for (let page = 1; page <= 5; page += 1) {
    const url = `http://127.0.0.1${API}/users?limit=50&page=${page}`;
    data.push(...(await (await api.fetch(new Request(url))).json()).data);
  }
  if (data.length !== 250) throw new Error(`The sample lists ${data.length} users.`);
  return JSON.stringify({ data });
}

/** Muster's API as a server that compresses gives it. @param {ReturnType<typeof createSampleApi>} api */
function compressing(api) {
  /** @type {Map<string, Promise<{ status: number, headers: Headers, bytes: Buffer<ArrayBuffer> }>>} */
  const known = new Map();
  /** @param {Request} request */
  async function compressed(request) {
    const { status, headers, ...answer } = await whole(await api.fetch(request));
    const bytes = Buffer.from(brotliCompressSync(answer.bytes));
    headers.set('content-encoding', 'br');
    headers.set('content-length', String(bytes.length));
    return { status, headers, bytes };
  }
  return async (/** @type {Request} */ request) => {
    if (!known.has(request.url)) known.set(request.url, compressed(request));
    const { bytes, ...head } = /** @type {Awaited<ReturnType<typeof compressed>>} */ (
      await known.get(request.url)
    );
    return new Response(bytes, head);
  };
}

/** @param {Response} response */
const whole = async (response) => ({
  status: response.status,
  headers: response.headers,
  bytes: await response.arrayBuffer(),
});

/**
 * One server for all: the gateway's own, without the policy that Muster's pages carry themselves
 * and rivals could not live with.
 *
 * @param {Contestant[]} contestants
 */
export async function serveAll(contestants) {
  const api = createSampleApi({ base: API });
  await rm(at(FOLDER), { recursive: true, force: true });
  await mkdir(at(FOLDER), { recursive: true });
  const { there, absent } = await build(
    contestants.filter(({ aliases }) => aliases),
    FOLDER,
  );
  await cp(at('dist/site'), at(`${FOLDER}/muster-static`), { recursive: true });
  await cp(at('dist/site'), at(`${FOLDER}/muster`), {
    recursive: true,
    filter: (path) => !path.includes('config.json'),
  });
  const config = { source: 'sample', base: 'api', mode: 'read-write', requestsPerMinute: 500 };
  await writeFile(at(`${FOLDER}/muster/config.json`), JSON.stringify(config));
  await writeFile(at(`${FOLDER}/users.json`), await listing(api));
  await cp(at('wasm/contract/drata-users-v1.openapi.json'), at(`${FOLDER}/contract.json`));
  await promisify(execFile)(process.execPath, [at('scripts/compress.js'), at(FOLDER)]);

  const site = createSite({ root: at(FOLDER) });
  const answer = compressing(api);
  const server = createNodeServer({
    async fetch(request) {
      if (new URL(request.url).pathname.startsWith(`${API}/`)) return answer(request);
      const response = await site.fetch(request);
      response.headers.delete('content-security-policy');
      return response;
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    there: contestants.filter((each) => !each.aliases || there.includes(each)),
    absent,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
