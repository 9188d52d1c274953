import { html, nothing } from 'lit';
import { LIST } from '../sizes.js';
import { nobody } from '../users/nobody.js';
import { pager } from '../users/pager.js';
import { standing } from '../whole.js';
import { allDocumentsWords } from '../words/all-documents.js';
import { aroundWords } from '../words/around.js';
import { allDocumentsTable } from './table.js';

/** @typedef {import('../all-documents.js').MusterAllDocuments} Host */

/**
 * A page of the list, or why there is none.
 *
 * @param {Host} host
 * @param {Muster.DocumentsView} listing
 */
export function documentsList(host, listing) {
  const { page, pages, rows } = listing;
  const { beyondEnd, lastShown } = aroundWords;
  const asked = host.query.page;
  return html`
    ${asked > page ? html`<p class="note">${beyondEnd(asked, pages)} ${lastShown}</p>` : nothing}
    <div class="panel list">
      ${
        rows.length > 0
          ? html`${allDocumentsTable(host, listing, caption(host, listing))}
            ${pager(host, { ...listing, sizes: LIST.sizes, end: page >= pages }, allDocumentsWords.size)}`
          : nothingFound(host, listing)
      }
    </div>
  `;
}

/** @param {Host} host  @param {Muster.DocumentsView} listing */
function caption({ whole }, listing) {
  const { range, among, unlisted } = allDocumentsWords;
  return html`<strong id="listed" tabindex="-1">${range(listing)}</strong>
    ${listing.total < listing.of ? `· ${among(listing.of)}` : nothing} · ${standing(whole)}
    ${
      listing.unlisted > 0 ? html`<div class="small">${unlisted(listing.unlisted)}</div>` : nothing
    }`;
}

/** @param {Host} host  @param {Muster.DocumentsView} listing */
function nothingFound(host, listing) {
  const { empty, noMatch } = allDocumentsWords;
  if (host.whole.known.users === 0) return nobody(host.whole.known.total);
  if (listing.of === 0) {
    return html`<div class="empty">
      <h2>${empty.title}</h2>
      <p class="quiet">${empty.text}</p>
    </div>`;
  }
  return html`<div class="over">${caption(host, listing)}</div>
    <div class="empty">
      <h2>${noMatch}</h2>
      <muster-no-match .what=${'documents'} .without=${listing.without}></muster-no-match>
    </div>`;
}
