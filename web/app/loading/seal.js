import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { startExport } from '../../engine/export.js';
import { calmly } from '../calmly.js';

/**
 * SHA-256 of a text that comes in pieces, as lowercase hex. The browser's own digest wants it whole.
 *
 * @param {Parameters<typeof calmly>[0]} pieces  closed in any case
 * @param {Parameters<typeof calmly>[1]} [rest]
 * @returns {Promise<string>}
 */
export async function sealOf(pieces, rest) {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for await (const piece of calmly(pieces, rest)) hash.update(encoder.encode(piece));
  return bytesToHex(hash.digest());
}

/**
 * @param {Pick<import('../../engine/engine.js').Engine, 'session' | 'whole'>} engine
 * @returns {Promise<string>} of the whole directory as it is now
 */
export async function snapshotSum({ session, whole }) {
  await whole();
  return sealOf(startExport(session, { format: 'snapshot' }));
}
