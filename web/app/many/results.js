import { sentenceOf } from '../../elements/problem.js';
import { isUncertain } from '../../elements/upload/states.js';
import { manyWords } from '../../elements/words/many.js';
import { uploadWords } from '../../elements/words/upload.js';
import { guardedCell } from './guard.js';

/**
 * What became of each file, as a CSV (RFC 4180) that begins with a byte order mark, so that
 * spreadsheets read it as UTF-8.
 *
 * @param {readonly Muster.UploadItem[]} items
 * @param {number} maxBytes
 * @returns {string}
 */
export function resultsOf(items, maxBytes) {
  const { columns, results } = manyWords.csv;
  const header = Object.values(columns).map(quoted).join(',');
  const records = items.map((item) =>
    [
      item.name,
      item.userId ?? '',
      item.match?.owner?.email ?? '',
      item.type,
      results[resultOf(item)],
      item.documentId ?? '',
      messageOf(item, maxBytes),
    ]
      .map((value) => cell(String(value)))
      .join(','),
  );
  return `\uFEFF${[header, ...records].map((record) => `${record}\r\n`).join('')}`;
}

/** @param {Muster.UploadItem} item  @returns {keyof typeof manyWords.csv.results} */
function resultOf(item) {
  const { state } = item;
  if (isUncertain(item) || state === 'sending' || state === 'looking') return 'unknown';
  return state === 'done' || state === 'failed' || state === 'cancelled' ? state : 'unsent';
}

/** @param {Muster.UploadItem} item  @param {number} maxBytes */
function messageOf({ name, state, fault, problem, arrival, userId }, maxBytes) {
  const { faults, states } = uploadWords;
  if (fault) return faults[fault](name, maxBytes);
  const failed = state === 'failed' && problem;
  return [
    failed && `${sentenceOf(problem).title}.`,
    ...(failed ? problem.messages : []),
    arrival && states[arrival],
    userId === null && manyWords.csv.noUser,
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** @param {string} text */
function cell(text) {
  const guarded = guardedCell(text);
  return /[",;\t\r\n]|^ | $/.test(guarded) ? quoted(guarded) : guarded;
}
