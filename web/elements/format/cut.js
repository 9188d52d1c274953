import { visible } from './visible.js';

/** So many signs of a text are enough to find it by. */
const MOST = 60;

/**
 * @param {string} text  of whatever length
 * @returns {string} how it begins, in signs that steer nothing
 */
export function cut(text) {
  // What follows is not even looked at: a text may be of megabytes.
  const signs = [...text.slice(0, 2 * MOST + 2)];
  return visible(signs.slice(0, MOST).join('')) + (signs.length > MOST ? '…' : '');
}
