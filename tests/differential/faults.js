/** @import { Tree } from './tree.js' */

const levels = 128;
const isWhole = (/** @type {string} */ text) => !/\p{Surrogate}/u.test(text);

/**
 * Why a text is not read to its end, or undefined. JSON.parse takes these: half a surrogate pair is
 * no character (RFC 7493, 2.1; RFC 8259, 8.2 leaves it open), and depth is bounded (RFC 8259, 9).
 *
 * @param {Tree} tree
 * @param {number} depth
 * @returns {'bad_json' | 'too_deep' | undefined} the first fault in the order of the text
 */
export function faultOf(tree, depth = 1) {
  if (tree.kind === 'string') return isWhole(tree.value) ? undefined : 'bad_json';
  if (tree.kind === 'other') return undefined;
  if (depth > levels) return 'too_deep';
  const inner = tree.kind === 'array' ? tree.items.map((item) => ['', item]) : tree.members;
  for (const [key, each] of /** @type {[string, Tree][]} */ (inner)) {
    const fault = isWhole(key) ? faultOf(each, depth + 1) : 'bad_json';
    if (fault) return fault;
  }
  return undefined;
}
