import { number } from './say.js';

/** So many names are said; of more, how many. */
const MOST = 3;

/** @param {string[]} names  @returns {string} what follows a number of them */
export function named(names) {
  if (names.length === 0) return '';
  const more = names.length > MOST ? [`and ${number(names.length - MOST)} more`] : [];
  return `: ${[...names.slice(0, MOST), ...more].join(', ')}`;
}
