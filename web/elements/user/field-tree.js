import { html } from 'lit';
import { momentOf } from '../format/date.js';
import { webLink } from '../links.js';
import { userWords } from '../words/user.js';
import { words } from '../words/words.js';

/** Answers are nested a few levels deep; what is deeper is shown as JSON. */
const DEEPEST = 6;

/**
 * Every field of a record under its own name, unknown ones included.
 *
 * @param {Record<string, unknown>} record
 * @param {number} [depth]
 * @returns {import('lit').TemplateResult}
 */
export const fieldTree = (record, depth = 0) => html`<dl class="tree">
  ${Object.entries(record).map(
    ([name, value]) => html`<dt><code>${name}</code></dt><dd>${show(value, depth)}</dd>`,
  )}
</dl>`;

/**
 * @param {unknown} value
 * @param {number} depth
 * @returns {unknown}
 */
function show(value, depth) {
  const { yes, no, none, empty } = userWords.fields;
  if (value === null) return html`<span class="quiet">${none}</span>`;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return showText(value);
  if (typeof value !== 'object') return String(value);
  if (depth >= DEEPEST) return html`<code>${JSON.stringify(value)}</code>`;
  const entries = Object.entries(value);
  if (entries.length === 0) return html`<span class="quiet">${empty}</span>`;
  if (!Array.isArray(value))
    return fieldTree(/** @type {Record<string, unknown>} */ (value), depth + 1);
  const simple = value.every((item) => item === null || typeof item !== 'object');
  if (simple) return value.map(String).join(', ');
  return html`<ol class="items">
    ${value.map((item) => html`<li>${show(item, depth + 1)}</li>`)}
  </ol>`;
}

/** @param {string} text */
function showText(text) {
  if (text === '') return html`<span class="quiet">${userWords.fields.empty}</span>`;
  const link = webLink(text);
  if (link) return html`<a href=${link} target="_blank" rel="noreferrer noopener">${text}</a>`;
  const date = text.length > 10 ? momentOf(text) : null;
  if (!date) return html`<bdi>${text}</bdi>`;
  return html`<time datetime=${date.toISOString()} title=${date.toLocaleString(words.locale)}>${text}</time>`;
}
