import { readDownload } from '../api/download.js';
import { problem } from '../api/problem.js';

/** The browser has taken the bytes over long before. */
const KEEP = 60_000;

/**
 * Saves what a download answered.
 *
 * @param {unknown} body
 * @param {string} name of the document
 * @param {typeof globalThis.fetch} [fetch] what answers in place of the network: its links lead
 *   nowhere for the browser
 * @returns {Promise<Muster.Problem | null>} where there is nothing to save
 */
export async function saveDownload(body, name, fetch) {
  const file = readDownload(body, name);
  if (file.kind === 'none') return problem('no_file', 'downloadUserDocument', { code: file.code });
  if (file.kind === 'bytes') save([file.bytes], file.name);
  else if (fetch) save([await (await fetch(file.url)).blob()], file.name);
  else follow(file.url, file.name);
  return null;
}

/** @param {BlobPart[]} parts  @param {string} name */
function save(parts, name) {
  // A neutral type, so that nothing of it is ever drawn as a page of this site.
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}

/** @param {string} url  @param {string} name */
function follow(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noreferrer noopener';
  link.click();
}
