import { html } from 'lit';
import { findingSentence } from '../format/finding.js';
import { below } from '../format/marks.js';

/**
 * A value as indented JSON; what departs from the contract is marked. The text is the same as
 * without marks, so that it can be copied.
 *
 * @param {unknown} value
 * @param {import('../format/marks.js').Marks} marks
 * @param {string} [pointer]
 * @param {string} [indent]
 * @returns {unknown}
 */
export function rawJson(value, marks, pointer = '', indent = '') {
  const own = marks.at(pointer);
  const content = contentOf(value, marks, pointer, indent);
  return own.length > 0
    ? html`<mark title=${own.map(findingSentence).join('; ')}>${content}</mark>`
    : content;
}

/**
 * @param {unknown} value
 * @param {import('../format/marks.js').Marks} marks
 * @param {string} pointer
 * @param {string} indent
 */
function contentOf(value, marks, pointer, indent) {
  const isLeaf = value === null || typeof value !== 'object';
  if (isLeaf || marks.within(pointer).length === marks.at(pointer).length) {
    return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  }
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return isArray ? '[]' : '{}';
  const items = entries.map(([key, item], at) => [
    `${at === 0 ? '' : ',\n'}${inner}${isArray ? '' : `${JSON.stringify(key)}: `}`,
    rawJson(item, marks, below(pointer, key), inner),
  ]);
  return [isArray ? '[\n' : '{\n', items, `\n${indent}${isArray ? ']' : '}'}`];
}
