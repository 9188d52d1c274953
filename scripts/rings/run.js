import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where rings leave what they are counted by. */
export const reports = join(root, 'build/rings');

const minutes = 60_000;

/**
 * Runs a command from the project's folder, with its output in sight.
 *
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function run(command, env) {
  return start(command, env, 'inherit').status === 0;
}

/**
 * Runs a command and shows what it wrote when it has ended.
 *
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
export function runAndRead(command, env) {
  const { status, stdout } = start(command, env, 'pipe');
  const output = stdout?.toString() ?? '';
  process.stdout.write(output);
  return { succeeded: status === 0, output };
}

/**
 * @param {string[]} command
 * @param {Record<string, string> | undefined} env
 * @param {'inherit' | 'pipe'} out
 */
function start([program, ...words], env, out) {
  const result = spawnSync(program, words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    // No ring may hang for ever.
    timeout: 30 * minutes,
    killSignal: 'SIGKILL',
  });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  else if (result.signal) console.error(`${program} was ended by ${result.signal}.`);
  return result;
}

/**
 * @param {string} path below the folder of reports
 * @returns {string} the path from the project's folder on, its folder made
 */
export function report(path) {
  mkdirSync(dirname(join(reports, path)), { recursive: true });
  return join('build/rings', path);
}
