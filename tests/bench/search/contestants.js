import { beginnings } from './beginnings.js';
import { duckDb } from './duckdb.js';
import { miniSearch } from './minisearch.js';
import { muster } from './muster.js';
import { plain } from './plain.js';
import { sqlite } from './sqlite.js';
import { tanStack } from './tanstack.js';

/** @import { Keystroke } from './keystrokes.js' */

/**
 * @typedef {object} Answer what a keystroke changes on the screen
 * @property {number} total
 * @property {any[]} rows the first page
 * @property {Record<string, { value: string, count: number }[]>} facets
 *
 * Somebody who keeps a directory and answers keystrokes. Users come once, as the bytes of pages or
 * one by one, and `ready` is the end of them.
 *
 * @typedef {object} Contestant
 * @property {(bytes: Uint8Array) => void} [take] a page of users
 * @property {(user: any) => void} [put] a user
 * @property {() => void} [ready]
 * @property {(keystroke: Keystroke) => Answer} answer
 * @property {() => number} [memory] in bytes, beside JavaScript's heap
 */

/** By the names of names.js. @type {Record<string, () => Contestant | Promise<Contestant>>} */
export const contestants = {
  Muster: muster,
  'plain JavaScript': plain,
  MiniSearch: miniSearch,
  'TanStack Table': tanStack,
  'SQLite (wasm)': sqlite,
  'DuckDB (wasm)': duckDb,
  'beginnings of words': beginnings,
};
