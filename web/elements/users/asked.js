import { termWords } from '../format/term.js';
import { exportWords } from '../words/export.js';
import { words } from '../words/words.js';
import { sortKeys } from './sort.js';

/**
 * @param {import('../users.js').Read} read
 * @param {string} sort
 * @returns {string} what a list is of, in words: “smith” · Role: Admin · by Name; '' for everybody
 */
export function asked({ words: text, terms }, sort) {
  const keys = sortKeys(sort).map(({ key, down }) => {
    const column = words.users.columns[key] ?? key;
    return down ? exportWords.down(column) : column;
  });
  return [
    ...(text ? [`“${text}”`] : []),
    ...terms.map(termWords),
    ...(keys.length > 0 ? [exportWords.by(keys)] : []),
  ].join(' · ');
}
