import { remember, remembered } from '../tab.js';

const KEY = 'muster-key';

/** @typedef {ReturnType<typeof keyOf>} Key */

/**
 * The key of this tab: in memory and, where the reader wants it, in the storage of the tab.
 * Storage takes it together with the address it was given for, and gives it for no other.
 *
 * @param {string} base
 * @param {{ key: string, keep: boolean }} [given] absent: what the tab kept
 */
export function keyOf(base, given) {
  if (given) remember(KEY, given.keep ? JSON.stringify([base, given.key]) : null);
  let value = given?.key ?? kept(base) ?? '';
  return {
    /** @returns {string} empty: there is none, or it was forgotten */
    value: () => value,
    isKept: () => kept(base) !== null,
    forget() {
      value = '';
      remember(KEY, null);
    },
  };
}

/** A source without a key was chosen. */
export const forgetKey = () => remember(KEY, null);

/** @param {string} base  @returns {string | null} */
function kept(base) {
  try {
    const [where, key] = JSON.parse(remembered(KEY) ?? '');
    return where === base ? String(key) : null;
  } catch {
    return null;
  }
}
