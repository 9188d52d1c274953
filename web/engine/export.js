import { asJson, withToday } from './question.js';

/**
 * Users as a file, written by the module a piece at a time, so that neither the page nor the
 * module ever holds all of a large one.
 *
 * @typedef {'csv' | 'json' | 'ics' | 'snapshot'} ExportFormat
 *
 * @typedef {object} ExportOptions
 * @property {ExportFormat} format
 * @property {Muster.Query} [query] whose users are meant, and in which order; without: all
 * @property {'page' | 'all' | number[]} [rows] of the query the page it names, or all; or the ids
 *   of chosen users, in the order wanted
 * @property {string[]} [columns] keys; without: all. A calendar and a snapshot have none
 * @property {Record<string, string>} [titles] words for the header of a CSV, by column; in a
 *   calendar by type of document, and under `calendar` its name
 * @property {boolean} [guard] false: cells of a CSV may be formulas
 * @property {boolean} [bom] true: a CSV begins with a byte order mark
 * @property {string | null} [certificate] a sentence, for a CSV and a calendar
 * @property {object | null} [certificateJson] the same for JSON
 * @property {string} [words] the query in words, for JSON
 * @property {string} [source] the host that the users come from; a calendar's UIDs have it
 *
 * @typedef {object} ExportStatus
 * @property {number} users wanted
 * @property {number} done of them
 * @property {number} vanished of those done: no longer in the directory, so left out
 * @property {number} records written; of a calendar its entries
 *
 * @typedef {ReturnType<typeof startExport>} Export
 *
 * @typedef {import('../../wasm/bindings/muster.d.ts').Session} Session
 * @typedef {import('../../wasm/bindings/muster.d.ts').Reply} Reply
 */

const MARK = '\uFEFF';

/**
 * @param {Session} session
 * @param {ExportOptions} options  options that make no sense are a mistake of the caller, and throw
 */
export function startExport(session, options) {
  /** @type {number} */
  const handle = JSON.parse(granted(session.exportOpen(asJson(wanted(session, options))))).export;
  const marked = options.format === 'csv' && options.bom === true;
  let begun = false;
  return {
    /** @returns {string | null} at most 256 KiB of UTF-8; null: that was all */
    next() {
      const text = granted(session.exportNext(handle));
      const first = !begun;
      begun = true;
      // What decodes the module's bytes takes a byte order mark away.
      if (first && marked && !text.startsWith(MARK)) return MARK + text;
      return text || null;
    },
    /** @returns {ExportStatus} */
    status: () => JSON.parse(granted(session.exportStatus(handle))),
    /** To be called in any case: only a few exports may be under way. */
    close() {
      session.exportClose(handle);
    },
  };
}

/** @param {Session} session  @param {ExportOptions} options */
function wanted(session, { certificateJson = null, words, ...options }) {
  const query = withToday(options.query);
  const { text, filter, sort, today } = query;
  return {
    ...options,
    query,
    rows: options.rows === 'page' ? idsOfPage(session, query) : options.rows,
    head: { query: { words, text, filter, sort, today }, certificate: certificateJson },
    now: new Date().toISOString(),
  };
}

/** @param {Session} session  @param {Muster.Query} query  @returns {number[]} */
const idsOfPage = (session, query) =>
  JSON.parse(granted(session.view(asJson({ ...query, facets: false })))).rows.map(
    (/** @type {Muster.Row} */ { id }) => id,
  );

/** @param {Reply} reply  @returns {string} */
function granted({ ok, message, body }) {
  if (!ok) throw new Error(message);
  return body;
}
