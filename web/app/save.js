import { readDownload } from '../api/download.js';
import { problem } from '../api/problem.js';
import { follow, save } from './file.js';

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
