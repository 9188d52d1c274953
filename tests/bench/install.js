import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** @param {string} path from the project's folder */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * Installs what is too large for everybody's setup, if it is not there yet as its lock file says.
 *
 * @param {string} from  a folder of tests/bench with a package.json and its lock file
 * @param {string} name  of the folder in build/bench
 * @returns {Promise<string>} its node_modules, from the project's folder
 */
export async function installed(from, name) {
  const folder = `build/bench/${name}`;
  // Copied last, when all is there.
  const done = at(`${folder}/installed.json`);
  const lock = at(`tests/bench/${from}/package-lock.json`);
  if (read(done) !== read(lock)) {
    await mkdir(at(folder), { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      await cp(at(`tests/bench/${from}/${file}`), at(`${folder}/${file}`));
    }
    const how = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', how, { cwd: at(folder) });
    await cp(lock, done);
  }
  return `${folder}/node_modules`;
}
