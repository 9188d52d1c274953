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
  const none = { severities: [], operations: [] };
  const ways = [
    { change: { severities: [] }, name: dropSeverity },
    { change: { operations: [] }, name: dropOperation },
    { change: none, name: clear },
  ].map(({ change, name }) => {
    const left = { ...query, ...change };
    return { left, name, count: chosenFindings(findings, left).length };
  });
  // Where one filter is dropped in vain, both must go.
  const [{ left, name, count }] = ways.sort((one, other) => other.count - one.count);
  return html`<div class="empty">
    <h3>${title}</h3>
    <p class="quiet">${text}</p>
    <p class="line">
      <button @click=${() => emit(host, 'muster-filter', left)}>${name(count)}</button>
    </p>
  </div>`;
}
