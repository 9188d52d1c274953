import { html } from 'lit';
import { aroundWords } from '../words/around.js';
import { words } from '../words/words.js';
import { caption } from './caption.js';

/**
 * What stands in place of the table when a page has no rows.
 *
 * @param {import('../users.js').MusterUsers} host
 * @param {import('../users.js').Listing} listing
 */
export function nothingFound(host, listing) {
  const { empty, silent, noMatch } = aroundWords;
  if (listing.beyondEnd) return html`<p class="empty quiet">${words.users.none}</p>`;
  if (!host.filtered) {
    const isSilent = (host.known.state === 'server' ? listing : host.known).total === null;
    const { title, text, link } = isSilent ? silent : empty;
    return html`<div class="empty">
      <h2>${title}</h2>
      <p class="quiet">${text}</p>
      <p class="line"><a href=${isSilent ? '#/contract' : '#/connect'}>${link}</a></p>
    </div>`;
  }
  return html`<div class="line-over">${caption(host, listing)}</div>
    <div class="empty">
      <h2>${noMatch}</h2>
      <muster-no-match .without=${listing.without}></muster-no-match>
    </div>`;
}
