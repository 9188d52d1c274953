import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs ./scripts/check as a pipeline does.
 *
 * @param {string[]} words
 * @param {{ input?: string | Buffer, cwd?: string }} [how] `input` on standard input, else none
 */
export async function check(words, { input = '', cwd = root } = {}) {
  const child = spawn(`${root}scripts/check`, words, { cwd, stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  // A command that has seen enough closes its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out, err };
}

/** @param {string} name  of an answer in the corpus */
export const corpus = (name) => `${root}tests/corpus/${name}.json`;

/**
 * A file that is gone after the test.
 *
 * @param {import('node:test').TestContext} context
 * @param {string | Buffer} text
 */
export async function saved(context, text) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-check-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'saved.json');
  await writeFile(file, text);
  return file;
}
