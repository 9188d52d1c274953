import { titleOf } from '../../elements/documents/table.js';
import { digestOf } from './digest.js';

/**
 * What content is known to be filed for whom: of what was uploaded, looked at or compared since the
 * page was opened. The API tells no digests.
 */

/** So many documents of the same name are fetched to compare them. */
const MOST = 3;

/** @type {Map<string, { id: number, name: string }>} documents by user and SHA-256 */
const contents = new Map();

const keyOf = (/** @type {number} */ userId, /** @type {string} */ sha256) => `${userId} ${sha256}`;

/**
 * @param {number} userId
 * @param {string} sha256
 * @param {{ id: number, name: string }} document
 */
export const keepContent = (userId, sha256, { id, name }) =>
  contents.set(keyOf(userId, sha256), { id, name });

/** @param {number} id  of a document that is not there any more */
export function forgetContent(id) {
  for (const [key, kept] of contents) if (kept.id === id) contents.delete(key);
}

/**
 * @template {{ id: number, name: string }} Document
 * @param {Muster.UploadItem} item
 * @param {string} sha256
 * @param {readonly Document[]} documents  of the user
 * @param {(one: Document) => Promise<Blob | null>} fetchFile
 * @returns {Promise<Muster.UploadItem['same']>}
 */
export async function sameAs(item, sha256, documents, fetchFile) {
  const userId = Number(item.userId);
  const known = contents.get(keyOf(userId, sha256));
  if (known) return { where: 'here', name: known.name };
  const named = documents.filter((one) => one.name.toLowerCase() === item.sentName.toLowerCase());
  /** @type {Muster.UploadItem['same']} */
  let same = null;
  for (const one of named.slice(0, MOST)) {
    const blob = await fetchFile(one);
    if (!blob) {
      same = { where: 'unread', name: titleOf(one) };
      continue;
    }
    const theirs = await digestOf(blob);
    keepContent(userId, theirs, { id: one.id, name: titleOf(one) });
    if (theirs === sha256) return { where: 'here', name: titleOf(one) };
    same ??= { where: 'named', name: titleOf(one) };
  }
  return same;
}
