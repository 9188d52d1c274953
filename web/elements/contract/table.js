import { html } from 'lit';
import { breakable } from '../format/breakable.js';
import { gravestFirst, signOf } from '../format/severity.js';
import { visible } from '../format/visible.js';
import { userHref } from '../links.js';
import { openRow } from '../open-row.js';
import { contractWords } from '../words/contract.js';
import { findingsWords } from '../words/findings.js';
import { words } from '../words/words.js';
import { operationName } from './operation-name.js';

/**
 * The findings, one row a pattern.
 *
 * @param {Muster.Finding[]} patterns
 * @param {number} all  how many there are without filters
 * @param {ReadonlySet<string>} revealed
 * @param {(key: string) => void} toggle shows or masks the example of a finding
 */
export function findingsTable(patterns, all, revealed, toggle) {
  const { caption, columns, places } = contractWords;
  const times = patterns.reduce((sum, { count }) => sum + count, 0);
  const heads = Object.entries(columns);
  return html`<table>
    <caption>
      <strong>${caption(patterns.length, all)}</strong> <span class="numbers">· ${places(times)}</span>
    </caption>
    <thead>
      <tr>
        ${heads.map(([key, title]) => html`<th scope="col" class=${numeric(key)}>${title}</th>`)}
      </tr>
    </thead>
    <tbody @click=${openRow}>
      ${[...patterns].sort(gravestFirst).map((one) => row(one, revealed.has(keyOf(one)), toggle))}
    </tbody>
  </table>`;
}

const dash = html`<span class="quiet">–</span>`;
const numeric = (/** @type {string} */ key) => (key === 'count' || key === 'rows' ? 'number' : '');
const keyOf = (/** @type {Muster.Finding} */ { operation, status, pattern, code, found }) =>
  [operation, status, pattern, code, found].join(' ');

/**
 * @param {Muster.Finding} one
 * @param {boolean} shown
 * @param {(key: string) => void} toggle
 */
function row(one, shown, toggle) {
  const { columns, user, status, number, reveal, masked } = contractWords;
  const { sign, tone } = signOf(one.severity);
  return html`<tr class=${one.userId === null ? '' : 'opens'}>
    <td data-label=${columns.severity} class="nowrap">
      <span class=${tone}><span class="sign" aria-hidden="true">${sign}</span>${words.app.severities[one.severity]}</span>
    </td>
    <td data-label=${columns.operation}>
      <span>${operationName(one.operation)}<br /><span class="quiet small">${status(one.status)}</span></span>
    </td>
    <th scope="row" data-label=${columns.pattern}>
      <span><code title=${visible(one.pointer)}>${breakable(findingsWords.at(visible(one.pattern)))}</code><br /><span class="quiet small">${one.code}</span></span>
    </th>
    <td data-label=${columns.expected}>${visible(one.expected)}</td>
    <td data-label=${columns.found}>${visible(one.found)}</td>
    <td data-label=${columns.count} class="number">${number(one.count)}</td>
    <td data-label=${columns.rows} class="number">${number(one.rows)}</td>
    <td data-label=${columns.user} class="nowrap">
      ${one.userId === null ? dash : html`<a href=${userHref(one.userId)}>${user(one.userId)}</a>`}
    </td>
    <td data-label=${columns.example}>
      ${
        one.example
          ? html`<button
            class="plain example"
            aria-label="${reveal}: ${visible(one.pattern)}"
            aria-pressed=${shown ? 'true' : 'false'}
            @click=${() => toggle(keyOf(one))}
          >
            <code>${shown ? visible(one.example) : masked}</code>
          </button>`
          : dash
      }
    </td>
  </tr>`;
}
