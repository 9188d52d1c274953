import { asJson, withToday } from './question.js';

/**
 * Users as a file, written by the module a piece at a time, so that neither the page nor the
 * module ever holds all of a large one.
 *
 * @typedef {object} ExportOptions
 * @property {'snapshot'} format
 * @property {Muster.Query} [query] whose users are meant; without: all
 * @property {'all' | number[]} [rows] the ids of chosen users, in the order wanted
 *
 * @typedef {object} ExportStatus
 * @property {number} users wanted
 * @property {number} done of them
 * @property {number} vanished of those done: no longer in the directory, so left out
 * @property {number} records written; of a calendar its entries
 *
 * @typedef {ReturnType<typeof startExport>} Export
 */

/**
 * @param {import('../../wasm/bindings/muster.d.ts').Session} session
 * @param {ExportOptions} options  options that make no sense are a mistake of the caller, and throw
 */
export function startExport(session, options) {
  /** @param {import('../../wasm/bindings/muster.d.ts').Reply} reply */
  const granted = ({ ok, message, body }) => {
    if (!ok) throw new Error(message);
    return body;
  };
  /** @type {number} */
  const handle = JSON.parse(
    granted(session.exportOpen(asJson({ ...options, query: withToday(options.query) }))),
  ).export;
  return {
    /** @returns {string | null} at most 256 KiB of UTF-8; null: that was all */
    next: () => granted(session.exportNext(handle)) || null,
    /** @returns {ExportStatus} */
    status: () => JSON.parse(granted(session.exportStatus(handle))),
    /** To be called in any case: only a few exports may be under way. */
    close() {
      session.exportClose(handle);
    },
  };
}
