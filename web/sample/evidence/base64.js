// A multiple of three, so that only the last piece is padded, and short enough for a call's
// arguments.
const PIECE = 0x6000;

/** @param {Uint8Array} bytes */
export function encodeBase64(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/**
 * Gives undefined for text that is not base64.
 *
 * @param {string} text
 */
export function decodeBase64(text) {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
