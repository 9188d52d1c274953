import { words } from '../words/words.js';
import { balanced } from './balanced.js';

/**
 * @param {keyof typeof words.labels} kind
 * @param {string} value as the API sends it
 * @returns {string} words; a value nobody knows yet in a readable form
 */
export function label(kind, value) {
  /** @type {Record<string, string>} */
  const known = words.labels[kind];
  return Object.hasOwn(known, value) ? known[value] : readable(value);
}

/** @param {string} value  @returns {string} `SOME_NEW_ROLE` as “Some new role” */
export function readable(value) {
  const text = balanced(value.replaceAll('_', ' ').trim());
  if (text === '') return value;
  // Only shouting is turned down: a value in mixed case is somebody's spelling.
  return text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text;
}
