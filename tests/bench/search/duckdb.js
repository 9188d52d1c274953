import { BROWSER_RUNTIME, createDuckDB, VoidLogger } from '#duckdb';
import wasmUrl from '#duckdb.wasm?url';
import { factsOf } from './facts.js';
import { quoted, Sql, TABLE } from './sql.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */
/** @import { Dialect } from './sql.js' */

const PIECE = 50_000;

/** @param {string | number} value  as CSV */
const cell = (value) =>
  typeof value === 'number' ? value : `"${String(value).replaceAll('"', '""')}"`;

/** @type {Dialect} */
const dialect = {
  has: (word) => `contains(text, ${quoted(word)})`,
  // Many times quicker than a long IN.
  isOneOf: (column, holds) => `list_extract([${holds}], ${column} + 1) = 1`,
};

/**
 * DuckDB in the page, in memory, in its blocking form: no worker to wait for.
 *
 * @returns {Promise<Contestant>}
 */
export async function duckDb() {
  const bundle = { mainModule: wasmUrl, mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  await db.instantiate();
  const connection = db.connect();
  const sql = new Sql();
  /** @type {Facts[]} */
  const users = [];
  /** @param {string[]} lines */
  function insert(lines) {
    db.registerFileText('users.csv', lines.join('\n'));
    connection.query(`COPY users FROM 'users.csv' (FORMAT csv, HEADER false, DELIMITER ',')`);
    db.dropFile('users.csv');
  }

  /** @param {string} asked  @returns {any[][]} */
  function select(asked) {
    const table = connection.query(asked);
    const columns = Array.from({ length: table.numCols }, (_, at) =>
      table.getChildAt(at).toArray(),
    );
    return Array.from({ length: table.numRows }, (_, row) => columns.map((column) => column[row]));
  }

  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      connection.query(`CREATE TABLE users (${TABLE.replace(' PRIMARY KEY', '')})`);
      /** @type {string[]} */
      let lines = [];
      for (const row of sql.rows(users)) {
        lines.push(row.map(cell).join());
        if (lines.length === PIECE) {
          insert(lines);
          lines = [];
        }
      }
      if (lines.length > 0) insert(lines);
      users.length = 0;
    },
    answer(keystroke) {
      const { sql: asked, filters } = sql.question(keystroke, dialect);
      return sql.answer(select(asked), filters, select);
    },
    memory: () => db.mod.HEAPU8.length,
  };
}
