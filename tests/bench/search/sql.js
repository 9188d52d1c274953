import { COLUMNS } from './coded.js';
import { byName } from './facts.js';
import { PAGE } from './keystrokes.js';
import { Tally } from './tally.js';

/** @import { Facts } from './facts.js' */
/** @import { Keystroke } from './keystrokes.js' */

const columns = Object.keys(COLUMNS);
const FIRST = -1;

/** A row of the table, in the order of its columns. */
export const TABLE = `place INTEGER PRIMARY KEY, id INTEGER, name TEXT, email TEXT, jobTitle TEXT,
  ${columns.map((name) => `${name} INTEGER`)}, text TEXT`;

/**
 * The conditions that are put best in each data base's own way.
 *
 * @typedef {object} Dialect
 * @property {(word: string) => string} has a row's text has the word
 * @property {(column: string, holds: Uint8Array) => string} isOneOf a row's code in that column is
 *   one of those with 1
 */

/** @param {string} text */
export const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * The same questions for every data base that speaks SQL: a row's place is its place in the order
 * of names, combinations are codes as in the plain version, and one statement counts them all.
 */
export class Sql {
  #tally = new Tally();

  /** The rows of the table. @param {Facts[]} users in any order */
  *rows(users) {
    let place = 0;
    for (const user of byName(users)) {
      const { id, name, email, jobTitle, text } = user;
      place += 1;
      yield [place, id, name, email, jobTitle, ...this.#tally.codes(user), text];
    }
  }

  /**
   * Asks for [which, code, count]: the codes of column `which`, or of a filter's column among those
   * whom only this filter keeps out, or (FIRST) the places of the first page.
   *
   * @param {Keystroke} keystroke
   * @param {Dialect} dialect
   */
  question({ words, terms }, dialect) {
    const filters = this.#tally.filters(terms);
    const against = filters.map(
      ({ column, holds }, bit) =>
        `CASE WHEN ${dialect.isOneOf(columns[column], holds)} THEN 0 ELSE ${2 ** bit} END`,
    );
    const hits = `SELECT place, ${columns}, ${against.join(' + ') || 0} AS against FROM users
      ${words.length > 0 ? `WHERE ${words.map(dialect.has).join(' AND ')}` : ''}`;
    const parts = [
      `SELECT ${FIRST}, place, 0 FROM (SELECT place FROM hits WHERE against = 0 ORDER BY place LIMIT ${PAGE})`,
      ...columns.map(
        (name, which) =>
          `SELECT ${which}, ${name}, CAST(count(*) AS INTEGER) FROM hits WHERE against = 0 GROUP BY ${name}`,
      ),
      ...filters.map(
        ({ column }, bit) =>
          `SELECT ${columns.length + bit}, ${columns[column]}, CAST(count(*) AS INTEGER) FROM hits
           WHERE against = ${2 ** bit} GROUP BY ${columns[column]}`,
      ),
    ];
    return {
      filters,
      sql: `WITH hits AS MATERIALIZED (${hits}) ${parts.join(' UNION ALL ')}`,
    };
  }

  /**
   * @param {number[][]} counted
   * @param {ReturnType<Tally['filters']>} filters
   * @param {(sql: string) => any[][]} select
   */
  answer(counted, filters, select) {
    const base = this.#tally.room();
    const extras = filters.map(({ holds }) => new Uint32Array(holds.length));
    const all = [...base, ...extras];
    const places = [];
    for (const [which, code, count] of counted) {
      if (which === FIRST) places.push(code);
      else all[which][code] = count;
    }
    return {
      total: base[0].reduce((sum, count) => sum + count, 0),
      rows: select(
        `SELECT id, name, email, jobTitle, ${columns} FROM users
         WHERE place IN (${places.join() || 0}) ORDER BY place`,
      ).map(([id, name, email, jobTitle, ...codes]) => ({
        id,
        name,
        email,
        jobTitle,
        ...this.#tally.shown(codes),
      })),
      facets: this.#tally.facets(base, new Map(filters.map(({ key }, bit) => [key, extras[bit]]))),
    };
  }
}
