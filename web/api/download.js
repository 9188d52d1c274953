import { cleanName, typedName } from './file-name.js';

/**
 * Reads what a download answered: bytes where it has them, else a link. Bytes go first because
 * they can be saved without leaving the page.
 *
 * @typedef {({ kind: 'bytes', bytes: Uint8Array<ArrayBuffer>, name: string }
 *   | { kind: 'link', url: string, name: string }
 *   | { kind: 'none', code: 'bad_link' | 'bad_bytes' | 'empty' })
 *   & { misread?: string }} Download  `misread`: where a text is no base64
 *
 * @param {unknown} body a DocumentDownload of the contract
 * @param {string} name of the document
 * @returns {Download}
 */
export function readDownload(body, name) {
  const { signedUrl, fileBuffer } = /** @type {Record<string, unknown>} */ (body ?? {});
  const bytes = fileBuffer ? readBytes(fileBuffer) : null;
  // No bytes at all are no file: nobody files an empty one.
  if (bytes?.length) return { kind: 'bytes', bytes, name: typedName(cleanName(name), bytes) };
  const url = webUrl(signedUrl);
  const misread = !bytes && isText(fileBuffer) ? { misread: '/fileBuffer/buffer' } : {};
  if (url) return { kind: 'link', url, name: cleanName(name), ...misread };
  if (fileBuffer && !bytes) return { kind: 'none', code: 'bad_bytes', ...misread };
  return { kind: 'none', code: signedUrl ? 'bad_link' : 'empty' };
}

/** @param {unknown} text  @returns {string | null} only ever an http or https URL */
function webUrl(text) {
  try {
    const url = new URL(String(text));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** @param {any} fileBuffer */
const isText = (fileBuffer) => typeof fileBuffer?.buffer === 'string';

/** @param {unknown} fileBuffer  @returns {Uint8Array<ArrayBuffer> | null} */
function readBytes(fileBuffer) {
  const { buffer, type, data } = /** @type {Record<string, unknown>} */ (fileBuffer);
  if (type === 'Buffer' && Array.isArray(data)) {
    const isByte = (/** @type {unknown} */ one) => Number.isInteger(one) && Number(one) >>> 8 === 0;
    return data.every(isByte) ? Uint8Array.from(data) : null;
  }
  if (typeof buffer !== 'string') return null;
  try {
    const letters = atob(buffer);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
