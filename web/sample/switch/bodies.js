import { pause } from './streams.js';

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

const PIECES = 20;
const BETWEEN = 40;
const HUGE = 100_000_000;

/** @param {string} text */
export const utf8 = (text) => new TextEncoder().encode(text);

/** @param {Bytes} bytes */
export const firstHalf = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));

/** @param {Bytes} bytes */
export const dribbled = (bytes) =>
  async function* pieces(/** @type {AbortSignal} */ signal) {
    const size = Math.ceil(bytes.length / PIECES);
    for (let at = 0; at < bytes.length; at += size) {
      yield bytes.subarray(at, at + size);
      await pause(BETWEEN, signal);
    }
  };

/** @param {Bytes} bytes */
export const cutOff = (bytes) =>
  async function* pieces(/** @type {AbortSignal} */ signal) {
    yield firstHalf(bytes);
    // A server adapter reads ahead before it sends the headers; an error that comes at once would
    // become a 500 instead of a broken body.
    await pause(BETWEEN, signal);
    throw new TypeError('The sample API cut this answer off');
  };

/** @param {Bytes} bytes */
export const stalled = (bytes) =>
  async function* pieces(/** @type {AbortSignal} */ signal) {
    yield firstHalf(bytes);
    await pause(Number.POSITIVE_INFINITY, signal);
  };

/** @param {Bytes} bytes JSON of an object with members: the padding becomes one more */
export const padded = (bytes) =>
  async function* pieces() {
    const piece = utf8('x'.repeat(65_536));
    yield utf8('{"padding":"');
    for (let sent = 0; sent < HUGE; sent += piece.length) yield piece;
    yield utf8('",');
    yield bytes.subarray(1);
  };

/** @param {Bytes} bytes JSON of an object with members */
export const withBadUtf8 = (bytes) =>
  new Blob([utf8('{"note":"'), new Uint8Array([0xc3, 0x28]), utf8('",'), bytes.subarray(1)]);

/** @param {number} depth */
export const nested = (depth) => `{"data":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
