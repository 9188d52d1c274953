import { html } from 'lit';
import { emit } from '../emit.js';
import { label } from '../format/label.js';
import { documentsWords } from '../words/documents.js';

/**
 * Filter by name and type, both answered by the server.
 *
 * @param {EventTarget} host
 * @param {import('../documents.js').DocumentQuery} query
 * @param {string[]} types
 */
export function documentsFilter(host, query, types) {
  const { filterName, filterType, allTypes } = documentsWords;
  return html`<div class="filter">
    <muster-search .text=${query.q} .label=${filterName} .hint=${filterName} .key=${'/'}></muster-search>
    <select
      aria-label=${filterType}
      @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) =>
        emit(host, 'muster-filter', { page: 1, type: event.target.value })}
    >
      <option value="" ?selected=${query.type === ''}>${allTypes}</option>
      ${types.map(
        (type) => html`<option value=${type} ?selected=${query.type === type}>
          ${label('documentType', type)}
        </option>`,
      )}
    </select>
  </div>`;
}
