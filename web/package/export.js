import { startExport } from '../engine/export.js';

/** @typedef {import('../engine/export.js').ExportOptions} ExportOptions */

/** @type {Record<keyof ExportOptions, true>} */
const OPTIONS = {
  ...{ format: true, query: true, rows: true, columns: true, titles: true, guard: true, bom: true },
  ...{ certificate: true, certificateJson: true, words: true, source: true },
};
/** @type {Record<keyof Muster.Query, true>} */
const QUERY = {
  ...{ text: true, filter: true, sort: true, page: true, size: true, today: true, facets: true },
};

/**
 * Users as a file, a piece at a time. A view says what of its query is no filter, and finds without
 * it; a file cannot say it, so a query with faults throws, with these as `faults`.
 *
 * @param {import('../engine/engine.js').Engine} engine
 * @param {ExportOptions} options
 * @returns {Generator<string, void>}
 */
export function exportOf(engine, options) {
  refuseUnknown('export', options, OPTIONS);
  refuseUnknown('query', options.query ?? {}, QUERY);
  const { faults } = engine.view({ ...options.query, page: 1, size: 1, facets: false });
  if (faults.length > 0) {
    const sentences = faults.map(({ message }) => message).join(' ');
    throw Object.assign(new Error(`Nothing is exported: ${sentences}`), { faults });
  }
  return pieces(engine, options);
}

/** @param {import('../engine/engine.js').Engine} engine  @param {ExportOptions} options */
function* pieces({ session }, options) {
  const writing = startExport(session, options);
  try {
    for (let piece = writing.next(); piece !== null; piece = writing.next()) yield piece;
  } finally {
    writing.close();
  }
}

/** @param {string} where  @param {object} given  @param {object} known */
function refuseUnknown(where, given, known) {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(', ');
    throw new TypeError(`“${name}” is no option of ${where}. There are: ${names}.`);
  }
}
