import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Of this many pieces at once a page does not notice. */
const BREATH = 4;

/**
 * SHA-256 of a text that comes in pieces, as lowercase hex. The browser's own digest wants it whole.
 *
 * @param {{ next: () => string | null, close: () => void }} pieces  closed in any case
 * @param {() => Promise<unknown>} [rest] called now and then, so that the page stays alive
 * @returns {Promise<string>}
 */
export async function sealOf(pieces, rest = () => new Promise((resolve) => setTimeout(resolve))) {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  try {
    let taken = 0;
    for (let piece = pieces.next(); piece !== null; piece = pieces.next()) {
      hash.update(encoder.encode(piece));
      taken += 1;
      if (taken % BREATH === 0) await rest();
    }
    return bytesToHex(hash.digest());
  } finally {
    pieces.close();
  }
}
