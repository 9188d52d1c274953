import { pdf } from './pdf.js';
import { png } from './png.js';

/** The bytes that the published reference answers for a download. */
const REFERENCE_TEXT = 'Example text content';

/** @param {string} text */
const utf8 = (text) => new TextEncoder().encode(text);

/**
 * Real bytes for a document that nobody uploaded, of the kind its name promises.
 *
 * @param {import('../types.js').UserDocument} document
 * @returns {import('../types.js').SampleFile}
 */
export function generatedFile({ id, name, type, renewalDate }) {
  const lines = [`Sample evidence ${id}`, type, `Renewal ${renewalDate}`, 'Nobody real is meant.'];
  if (name.endsWith('.pdf')) return { name, mime: 'application/pdf', bytes: pdf(lines) };
  if (name.endsWith('.png')) return { name, mime: 'image/png', bytes: png(id) };
  const text = id === 1 ? REFERENCE_TEXT : `${lines.join('\n')}\n`;
  return { name, mime: 'text/plain; charset=utf-8', bytes: utf8(text) };
}
