import { Refusal } from '../refusal.js';

/**
 * Reads a request body, but never more of it than `most` bytes: 413 from there on.
 *
 * @param {Request} request
 * @param {number} most
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function readBody(request, most) {
  if (Number(request.headers.get('content-length')) > most) throw new Refusal(413);

  // Firefox has no request.body; there the page has the whole body in memory anyway.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());

  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) throw new Refusal(413);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
