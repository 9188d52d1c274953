import { html } from 'lit';
import { aroundWords } from '../words/around.js';
import { words } from '../words/words.js';
import { caption } from './caption.js';
import { nobody } from './nobody.js';

/**
 * What stands in place of the table when a page has no rows.
 *
 * @param {import('../users.js').MusterUsers} host
 * @param {import('../users.js').Listing} listing
 */
export function nothingFound(host, listing) {
  const { known, filtered } = host;
  if (listing.beyondEnd) return html`<p class="empty quiet">${words.users.none}</p>`;
  if (known.state !== 'server' && known.users === 0) return nobody(known.total);
  if (!filtered || (known.state === 'server' && listing.total !== 0)) return nobody(listing.total);
  return html`<div class="line-over">${caption(host, listing)}</div>
    <div class="empty">
      <h2>${aroundWords.noMatch}</h2>
      <muster-no-match .without=${listing.without}></muster-no-match>
    </div>`;
}
