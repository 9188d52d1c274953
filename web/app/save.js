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
  else if (fetch) return saveFrom(file, fetch);
  else follow(file.url, file.name);
  return null;
}

/**
 * @param {{ url: string, name: string }} link
 * @param {typeof globalThis.fetch} fetch
 * @returns {Promise<Muster.Problem | null>}
 */
async function saveFrom({ url, name }, fetch) {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) {
    return problem(response ? 'status' : 'network', 'downloadUserDocument', {
      status: response?.status ?? null,
    });
  }
  save([await response.blob()], name);
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
  // Browsers ignore `download` on links to other origins: without a tab of its own, a file that the
  // browser draws would take the place of this page.
  if (new URL(url).origin !== location.origin && !url.startsWith('blob:')) link.target = '_blank';
  link.click();
}
