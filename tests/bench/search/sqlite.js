import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import wasmUrl from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import { factsOf } from './facts.js';
import { quoted, Sql, TABLE } from './sql.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */
/** @import { Dialect } from './sql.js' */

const TRIGRAM = 3;

/** @type {Dialect} */
const dialect = {
  has: (word) =>
    word.length >= TRIGRAM
      ? `place IN (SELECT rowid FROM trigrams WHERE trigrams MATCH ${quoted(`"${word}"`)})`
      : `text LIKE ${quoted(`%${word}%`)}`,
  isOneOf: (column, holds) =>
    `${column} IN (${Array.from(holds.keys()).filter((code) => holds[code] === 1)})`,
};

/**
 * SQLite in the page, in memory. Words are found by an index of trigrams, and by LIKE where they
 * are too short for it.
 *
 * @returns {Promise<Contestant>}
 */
export async function sqlite() {
  // It looks for its file by the name before bundling, and offers no other way to name it.
  /** @type {any} */ (globalThis).sqlite3InitModuleState.wasmFilename = wasmUrl;
  const { oo1, wasm } = await sqlite3InitModule();
  const db = new oo1.DB(':memory:');
  const sql = new Sql();
  /** @type {Facts[]} */
  const users = [];
  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      db.exec(`PRAGMA temp_store = MEMORY;
        CREATE TABLE users (${TABLE});
        CREATE VIRTUAL TABLE trigrams
          USING fts5(text, content = users, content_rowid = place, tokenize = trigram);
        BEGIN;`);
      let insert;
      for (const row of sql.rows(users)) {
        insert ??= db.prepare(`INSERT INTO users VALUES (${row.map(() => '?')})`);
        insert.bind(row).stepReset();
      }
      insert?.finalize();
      db.exec(`INSERT INTO trigrams(trigrams) VALUES ('rebuild'); COMMIT; ANALYZE;`);
      users.length = 0;
    },
    answer(keystroke) {
      const { sql: asked, filters } = sql.question(keystroke, dialect);
      return sql.answer(/** @type {any[][]} */ (db.selectArrays(asked)), filters, (each) =>
        db.selectArrays(each),
      );
    },
    memory: () => wasm.heap8u().byteLength,
  };
}
