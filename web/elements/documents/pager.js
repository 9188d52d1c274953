import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { words } from '../words/words.js';

/**
 * The answer carries no total: a full page may be followed by another.
 *
 * @param {EventTarget} host
 * @param {import('../documents.js').DocumentQuery} query
 * @param {number} received those that were set aside too
 */
export function documentsPager(host, { page, size }, received) {
  // A server that ignores paging sends more than was asked for: then this is everything.
  const more = received === size;
  if (page === 1 && !more) return nothing;
  const { label, previous, next } = words.users.pages;
  const to = (/** @type {number} */ target) => emit(host, 'muster-filter', { page: target });
  return html`<nav class="line pager" aria-label=${label}>
    <button aria-disabled=${page === 1} @click=${() => page > 1 && to(page - 1)}>${previous}</button>
    <button aria-disabled=${!more} @click=${() => more && to(page + 1)}>${next}</button>
  </nav>`;
}
