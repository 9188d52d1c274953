import { startExport } from '../engine/export.js';
import { refuseUnknown } from './options.js';
import { readQuery } from './query.js';

/** @typedef {import('../engine/export.js').ExportOptions} ExportOptions */

/** @type {Record<keyof ExportOptions, true>} */
const OPTIONS = {
  ...{ format: true, query: true, rows: true, columns: true, titles: true, guard: true, bom: true },
  ...{ certificate: true, certificateJson: true, words: true, source: true },
};

/**
 * Users as a file, a piece at a time. A view says what of its query is no filter, and finds without
 * it; a file cannot say it, so a query with faults throws, with these as `faults`.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {ExportOptions} options
 * @param {AbortSignal} whole  aborted when what is exported is dropped
 * @returns {Generator<string, void>}
 */
export function exportOf(engine, options, whole) {
  refuseUnknown('export', options, OPTIONS);
  const query = readQuery(options.query);
  const { faults } = engine.view({ ...query, page: 1, size: 1, facets: false });
  if (faults.length > 0) {
    const sentences = faults.map(({ message }) => message).join(' ');
    throw Object.assign(new Error(`Nothing is exported: ${sentences}`), { faults });
  }
  return pieces(engine, { ...options, query }, whole);
}

/**
 * @param {import('../engine/engine.js').Engine} engine
 * @param {ExportOptions} options
 * @param {AbortSignal} whole
 */
function* pieces({ session }, options, whole) {
  whole.throwIfAborted();
  const writing = startExport(session, options);
  whole.addEventListener('abort', writing.close);
  try {
    for (let piece = writing.next(); piece !== null; piece = writing.next()) {
      yield piece;
      // The rest would be written as if there were nobody else.
      whole.throwIfAborted();
    }
  } finally {
    whole.removeEventListener('abort', writing.close);
    if (!whole.aborted) writing.close();
  }
}
