import { number } from './say.js';

/** So many names are said; of more, how many. */
const MOST = 3;

/** @param {string[]} names  @returns {string} what follows a number of them */
export function named(names) {
  if (names.length === 0) return '';
  const said = names.slice(0, MOST).join(', ');
  return names.length > MOST ? `: ${said} und ${number(names.length - MOST)} weitere` : `: ${said}`;
}
