/** So much is hashed before the page gets its turn, where the browser does not do it beside. */
const PIECE = 1024 * 1024;

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * @param {Blob} blob
 * @returns {Promise<string>} its SHA-256
 */
export async function digestOf(blob) {
  // Only secure contexts have it.
  if (crypto.subtle) {
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())));
  }
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const hash = sha256.create();
  for (let at = 0; at < blob.size; at += PIECE) {
    hash.update(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  }
  return hex(hash.digest());
}
