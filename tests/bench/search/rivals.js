import { installed } from '../install.js';

/** @param {string} library  @param {string} wasm  in the project's folder */
const aliases = (library, wasm) => ({ '#duckdb': library, '#duckdb.wasm': wasm });

/**
 * Where DuckDB cannot be had, the bench goes on without it.
 *
 * @returns {Promise<{ aliases: Record<string, string>, missing?: string }>}
 */
export async function largeRivals() {
  try {
    const dist = `${await installed('search/rivals', 'rivals')}/@duckdb/duckdb-wasm/dist`;
    return { aliases: aliases(`${dist}/duckdb-browser-blocking.mjs`, `${dist}/duckdb-eh.wasm`) };
  } catch (error) {
    const absent = 'tests/bench/search/absent.js';
    const { message } = /** @type {Error} */ (error);
    return { aliases: aliases(absent, absent), missing: message.split('\n')[0] };
  }
}
