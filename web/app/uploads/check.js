import { cleanName } from '../../api/file-name.js';
import { extensionOf, fits, HEAD } from './kinds.js';

/**
 * Why a file is not sent.
 *
 * @typedef {'kind' | 'empty' | 'too_large' | 'content' | 'unreadable'} Fault
 */

/** @param {File} file  @returns {Promise<boolean>} whether it is still what was chosen */
export const isReadable = (file) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** Servers commonly take no longer names. */
const LONGEST = 200;

/**
 * @param {File} file
 * @param {{ extensions: string[], maxBytes: number }} allowed
 * @returns {Promise<Fault | null>}
 */
export async function faultOf(file, { extensions, maxBytes }) {
  if (!extensions.includes(extensionOf(file.name))) return 'kind';
  if (file.size === 0) return 'empty';
  if (file.size > maxBytes) return 'too_large';
  try {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    return fits(file.name, head) ? null : 'content';
  } catch {
    // A folder, or a file that went away since it was chosen.
    return 'unreadable';
  }
}

/**
 * @param {string} name
 * @returns {string} the name to send: without what makes it odd, and no longer than servers take
 */
export function sentName(name) {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  const clean = cleanName(stem.slice(0, LONGEST)).trim();
  return extension ? `${clean}.${extension}` : clean;
}
