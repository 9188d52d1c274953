import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { documentsWords } from '../words/documents.js';
import { documentsPager } from './pager.js';
import { documentsTable } from './table.js';

/**
 * The documents that came, or why there are none.
 *
 * @param {import('../documents.js').MusterDocuments} host
 * @param {(one: import('../documents.js').Document) => void} askToRemove
 */
export function documentsList(host, askToRemove) {
  const { documents, query, busy, problem, setAside } = host;
  if (!documents) return problem ? nothing : html`<div class="ghost ${busy ? '' : 'early'}"></div>`;
  if (documents.length > 0) {
    return html`${documentsTable(host, {
      download: (document) => emit(host, 'muster-download', document),
      view: (document) => {
        host.viewed = document;
        emit(host, 'muster-view', document);
      },
      remove: askToRemove,
    })}
    ${documentsPager(host, query, documents.length + setAside)}`;
  }
  const { empty, noMatch, clear, beyond, firstPage } = documentsWords;
  if (query.page > 1 && setAside === 0) {
    return html`<div class="empty">
      <p>${beyond(query.page)}</p>
      <p class="line">
        <button @click=${() => emit(host, 'muster-filter', { page: 1 })}>${firstPage}</button>
      </p>
    </div>
    ${documentsPager(host, query, 0)}`;
  }
  if (query.q || query.type) {
    const all = { q: '', type: '', page: 1 };
    return html`<div class="empty">
      <p>${noMatch}</p>
      <p class="line"><button @click=${() => emit(host, 'muster-filter', all)}>${clear}</button></p>
    </div>`;
  }
  return html`<div class="empty">
      <h2>${empty.title}</h2>
      <p class="quiet">${empty.text} ${host.mode === 'read-write' ? empty.write : nothing}</p>
    </div>
    ${documentsPager(host, query, setAside)}`;
}
