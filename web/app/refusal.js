import { startWords } from '../elements/words/start.js';

/** The bytes of a module whose one function makes a vector. */
const SIMD = [
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
];

/** What fetch fails with where nothing came: in Chromium, Firefox, WebKit. */
const NOTHING_CAME = /^TypeError: (Failed to fetch|NetworkError|Load failed)/;

/** @param {string} fault  A policy that forbids to run modules lets them be validated. */
function whyNoEngine(fault) {
  if (typeof WebAssembly !== 'object') return 'noWasm';
  if (NOTHING_CAME.test(fault)) return 'noModule';
  return WebAssembly.validate(new Uint8Array(SIMD)) ? 'noEngine' : 'noSimd';
}

/**
 * What is said in place of what cannot start.
 *
 * @param {'noWasm' | 'noEngine' | 'noConfig'} why
 * @param {string} fault
 */
export function refusalOf(why, fault) {
  const { title, text } = startWords[why === 'noEngine' ? whyNoEngine(fault) : why];
  return { title, text: text(fault) };
}
