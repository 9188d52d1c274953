import { COLUMNS } from '../elements/users/columns.js';
import { startExport } from '../engine/export.js';
import { flag, refuseMisshapen, refuseUnknown, text, texts } from './options.js';
import { readQuery } from './query.js';

/** @typedef {import('../engine/export.js').ExportOptions} ExportOptions */

/** @import { Form } from './options.js' */

const FORMATS = ['csv', 'json', 'ics', 'snapshot'];

/** @param {any} value  @param {(one: any) => boolean} is  also of a hole, which `every` passes over */
const isList = (value, is) => Array.isArray(value) && [...value].every(is);

/** @param {any} value */
const isObject = (value) => Object(value) === value && !Array.isArray(value);

/** @type {Record<keyof ExportOptions, Form>} */
const OPTIONS = {
  format: { is: (value) => FORMATS.includes(value), form: `one of: ${FORMATS.join(', ')}` },
  // It has a rule of its own.
  query: { is: () => true, form: 'a query' },
  rows: {
    is: (value) => value === 'page' || value === 'all' || isList(value, Number.isSafeInteger),
    form: '“page”, “all” or a list of ids',
  },
  columns: {
    is: (value) => isList(value, (one) => COLUMNS.includes(one)),
    form: `a list of columns. There are: ${COLUMNS.join(', ')}`,
  },
  ...{ titles: texts, guard: flag, bom: flag, words: text, source: text },
  certificate: { is: (value) => value === null || text.is(value), form: 'a text or null' },
  certificateJson: { is: (value) => value === null || isObject(value), form: 'an object or null' },
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
  // Without a format there is nothing to write.
  refuseMisshapen({ ...options, format: options.format ?? null }, OPTIONS, ' of export');
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
