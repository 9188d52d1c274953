import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { TestContext } from 'node:test' */

const program = fileURLToPath(new URL('../../web/gateway/server.js', import.meta.url));

/**
 * Starts the server as people do, with no setting but those given.
 *
 * @param {TestContext} t
 * @param {Record<string, string>} [env]
 */
export async function startServer(t, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-data-'));
  const data = join(folder, 'data');
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, PORT: '0', MUSTER_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then(([status]) => Number(status));
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const said = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const ready = new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.out += text;
      const found = said.out.match(/^Muster is ready on (http:\/\/\S+)$/m);
      if (found) resolve(found[1]);
    });
  });
  /** @returns {Promise<string>} its origin */
  const origin = async () => {
    const first = await Promise.race([ready, ended]);
    if (typeof first === 'string') return first;
    throw new Error(`The server ended with ${first}: ${said.err}`);
  };
  return { child, data, said, ended, origin };
}
