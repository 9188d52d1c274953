import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @import { TestContext } from 'node:test' */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const configFile = here('../../web/gateway/worker.config.js');

/** Where the runtime is; empty where it does not run. It is made for few systems. */
export const runtime = await import('workerd').then(
  ({ default: { default: program } }) =>
    spawnSync(program, ['--version']).status === 0 ? program : '',
  () => '',
);

/** Builds the Worker as it is deployed. @param {string} outDir */
export const buildWorker = (outDir) =>
  build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });

/** @param {Record<string, string>} variables  @returns {string} */
const configuration = (variables) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "gateway", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [
        (name = "ASSETS", service = "site"),
        ${Object.entries(variables)
          .map(([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`)
          .join(', ')}
      ],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private"])),
    (name = "site", worker = (
      serviceWorkerScript = "addEventListener('fetch', (event) => event.respondWith(new Response('the site')));",
      compatibilityDate = "2026-01-01",
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "gateway")],
);
`;

/**
 * Starts Cloudflare's own runtime with the built Worker.
 *
 * @param {TestContext} t
 * @param {string} built the folder of the Worker
 * @param {Record<string, string>} variables
 * @param {(line: string) => void} [onLine]  told what it writes
 * @returns {Promise<string>} its origin
 */
export async function startWorker(t, built, variables, onLine = () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-workerd-'));
  await cp(join(built, 'worker.js'), join(folder, 'worker.js'));
  const file = join(folder, 'config.capnp');
  await writeFile(file, configuration(variables));
  const child = spawn(runtime, ['serve', file, '--control-fd=3'], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const written = /** @type {import('node:stream').Readable} */ (child.stdout);
  createInterface({ input: written }).on('line', onLine);
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  });
  const control = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const told = once(createInterface({ input: control }), 'line').then(([line]) => JSON.parse(line));
  const { port } = await Promise.race([
    told,
    ended.then(([status]) => Promise.reject(new Error(`workerd ended with ${status}.`))),
  ]);
  return `http://127.0.0.1:${port}`;
}
