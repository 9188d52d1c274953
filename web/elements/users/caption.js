import { html, nothing } from 'lit';
import { asOf } from '../format/as-of.js';
import { words } from '../words/words.js';

/**
 * How many of how many, from where and as of when, and last, because it changes while the directory
 * comes, how much of the whole is known; beside it what arranges the table.
 *
 * @param {import('../users.js').MusterUsers} host
 * @param {import('../users.js').Listing} listing
 */
export function caption(host, listing) {
  const { range, known, none } = words.users;
  const { query, columns, dense, at, source, filtered } = host;
  const { state } = host.known;
  return html`<div class="caption">
      <span id="listed" tabindex="-1">
        <strong>${listing.rows.length > 0 ? range(listing) : none}</strong>
        ${filtered && listing.of !== null ? `· ${words.users.among(listing.of)}` : nothing}
        ${at ? html`· ${asOf(source, at)}` : nothing}
        ${state === 'server' ? nothing : html`· ${known[state]()}`}
      </span>
      <muster-arrange
        .sort=${query.sort}
        .columns=${columns}
        .dense=${dense}
      ></muster-arrange>
    </div>`;
}
