import { html } from 'lit';
import { emit } from '../emit.js';
import { contractWords } from '../words/contract.js';
import { chosenFindings } from './chosen.js';

/**
 * In place of the table when the filters leave nothing: the filter that leaves out the most can be
 * dropped.
 *
 * @param {EventTarget} host
 * @param {Muster.Finding[]} findings
 * @param {import('../contract.js').FindingsQuery} query
 */
export function noMatch(host, findings, query) {
  const { title, text, dropSeverity, dropOperation, clear } = contractWords.noMatch;
  const without = (/** @type {Partial<typeof query>} */ change) => {
    const left = { ...query, ...change };
    return { left, count: chosenFindings(findings, left).length };
  };
  const severity = { name: dropSeverity, ...without({ severities: [] }) };
  const operation = { name: dropOperation, ...without({ operations: [] }) };
  const most = severity.count >= operation.count ? severity : operation;
  // Where one filter is dropped in vain, both must go.
  const { name, left, count } =
    most.count > 0 ? most : { name: clear, ...without({ severities: [], operations: [] }) };
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="quiet">${text}</p>
    <p class="line">
      <button @click=${() => emit(host, 'muster-filter', left)}>${name(count)}</button>
    </p>
  </div>`;
}
