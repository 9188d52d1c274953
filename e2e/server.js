import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts one of the project's servers on a free port and waits until it says that it is ready.
 * @param {string} script path from the project's root
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ url: string, pid: number, output: () => string, stop: () => Promise<void> }>}
 */
export async function startServer(script, env = {}) {
  // A key of the person who runs the tests must never reach them.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(DRATA_|MUSTER_|READ_ONLY)/.test(name),
  );
  const data = await mkdtemp(join(tmpdir(), 'muster-e2e-'));
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...Object.fromEntries(own), PORT: '0', HOST: '127.0.0.1', MUSTER_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const ready = /is ready on (\S+)/.exec(output);
      if (ready) resolve(ready[1]);
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${output}`)));
  });
  return {
    url,
    pid: Number(child.pid),
    output: () => output,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(data, { recursive: true, force: true });
    },
  };
}
