import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = 'build/bench/rivals';
const DIST = `${FOLDER}/node_modules/@duckdb/duckdb-wasm/dist`;

/** @param {string} path from the project's folder */
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** @param {string} library  @param {string} wasm  in the project's folder */
const aliases = (library, wasm) => ({ '#duckdb': library, '#duckdb.wasm': wasm });

/**
 * Installs what is too large for everybody's setup, if it is not there yet; where it cannot be
 * had, the bench goes on without it.
 *
 * @returns {Promise<{ aliases: Record<string, string>, missing?: string }>}
 */
export async function largeRivals() {
  try {
    if (!existsSync(at(`${DIST}/duckdb-eh.wasm`))) {
      await mkdir(at(FOLDER), { recursive: true });
      for (const file of ['package.json', 'package-lock.json']) {
        await cp(at(`tests/bench/search/rivals/${file}`), at(`${FOLDER}/${file}`));
      }
      await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: at(FOLDER) });
    }
    return { aliases: aliases(`${DIST}/duckdb-browser-blocking.mjs`, `${DIST}/duckdb-eh.wasm`) };
  } catch (error) {
    const absent = 'tests/bench/search/absent.js';
    const { message } = /** @type {Error} */ (error);
    return { aliases: aliases(absent, absent), missing: message.split('\n')[0] };
  }
}
