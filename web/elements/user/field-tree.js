import { html, nothing } from 'lit';
import { exactly, momentOf } from '../format/date.js';
import { findingLines } from '../format/finding.js';
import { below } from '../format/marks.js';
import { webLink } from '../links.js';
import { findingsWords } from '../words/findings.js';
import { userWords } from '../words/user.js';
import { writtenNumber } from './exact.js';

/** Answers are nested a few levels deep; what is deeper is shown as JSON. */
const DEEPEST = 6;

/**
 * Every field of a record under its own name, unknown ones included; beneath each what the findings
 * say of it. Fields that should have come are named too.
 *
 * @param {Record<string, unknown>} record
 * @param {import('../format/marks.js').Marks} marks
 * @param {string} [pointer] of the record in its answer
 * @param {number} [depth]
 * @returns {import('lit').TemplateResult}
 */
export const fieldTree = (record, marks, pointer = '', depth = 0) => html`<dl class="tree">
  ${Object.entries(record).map(
    ([name, value]) => html`<dt><code>${name}</code></dt>
      <dd>
        ${show(value, marks, below(pointer, name), depth)}
        ${findingLines(marks.at(below(pointer, name)))}
      </dd>`,
  )}
  ${marks.missing(pointer).map(
    (name) => html`<dt><code>${name}</code></dt>
      <dd>
        <span class="quiet">${findingsWords.missing}</span>
        ${findingLines(marks.at(below(pointer, name)))}
      </dd>`,
  )}
</dl>`;

/**
 * @param {unknown} value
 * @param {import('../format/marks.js').Marks} marks
 * @param {string} pointer
 * @param {number} depth
 * @returns {unknown}
 */
function show(value, marks, pointer, depth) {
  const { yes, no, none, empty } = userWords.fields;
  if (value === null) return html`<span class="quiet">${none}</span>`;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return showText(value);
  if (typeof value !== 'object') return String(value);
  const written = writtenNumber(value);
  if (written) return written;
  const inside = marks.within(pointer).length > marks.at(pointer).length;
  if (depth >= DEEPEST) {
    return html`<code>${JSON.stringify(value)}</code> ${inside ? findingLines(marks.within(pointer)) : nothing}`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0 && !inside) return html`<span class="quiet">${empty}</span>`;
  if (!Array.isArray(value)) {
    const record = /** @type {Record<string, unknown>} */ (value);
    return fieldTree(record, marks, pointer, depth + 1);
  }
  const simple = value.every((item) => item === null || typeof item !== 'object');
  if (simple && !inside) return value.map(String).join(', ');
  return html`<ol class="items">
    ${value.map((item, at) => {
      const place = below(pointer, at);
      return html`<li>${show(item, marks, place, depth + 1)} ${findingLines(marks.at(place))}</li>`;
    })}
  </ol>`;
}

/** @param {string} text */
function showText(text) {
  if (text === '') return html`<span class="quiet">${userWords.fields.empty}</span>`;
  const link = webLink(text);
  if (link) return html`<a href=${link} target="_blank" rel="noreferrer noopener">${text}</a>`;
  const date = text.length > 10 ? momentOf(text) : null;
  return date ? exactly(date) : html`<bdi>${text}</bdi>`;
}
