/** What a reader chose is kept for the tab, and no longer. */

/** The source is kept under this name. */
export const CHOICE = 'muster-source';

/** @param {string} key  @returns {string | null} null also where storage is refused */
export function remembered(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key  @param {string | null} value  null: forget it */
export function remember(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Storage is refused here: the choice then lasts as long as the page.
  }
}
