import { html, noChange, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { emit } from '../emit.js';
import { userHref } from '../links.js';
import { openRow } from '../open-row.js';
import { sortHeading } from '../sort-heading.js';
import { words } from '../words/words.js';
import { caption } from './caption.js';
import { cells } from './cells.js';
import { isSelected, turned } from './selection.js';

/**
 * The rows on screen.
 *
 * @param {import('../users.js').MusterUsers} host
 * @param {import('../users.js').Listing} listing
 */
export function usersTable(host, listing) {
  const shown = host.columns.filter((column) => column in cells);
  const many = shown.length > 6;
  const some = listing.rows.filter(({ id }) => isSelected(host.selection, id)).length;
  const all = some === listing.rows.length;
  return html`<div
    class="scroller ${many ? 'many' : ''}"
    role=${many ? 'region' : nothing}
    aria-labelledby=${many ? 'listed' : nothing}
    tabindex=${many ? 0 : nothing}
  >
    <table class="users ${host.dense ? 'dense' : ''}" aria-labelledby="listed">
      <caption>
        ${caption(host, listing)}
      </caption>
      <thead>
        <tr>
          <td class="tick">
            <label title=${words.users.select.page}
              ><input
                type="checkbox"
                aria-label=${words.users.select.page}
                .checked=${live(all)}
                .indeterminate=${!all && some > 0}
                @change=${() => {
                  select(host, listing.rows, !all);
                  host.last = null;
                }}
            /></label>
          </td>
          ${['name', ...shown].map((column) => heading(host, column))}
        </tr>
      </thead>
      <tbody @click=${openRow}>
        ${listing.rows.map((row, at) => (at < host.drawn ? userRow(host, row, shown) : noChange))}
      </tbody>
    </table>
  </div>`;
}

/** @param {import('../users.js').MusterUsers} host  @param {string} column */
function heading(host, column) {
  return sortHeading(host, column, words.users.columns[column], host.query.sort);
}

/**
 * @param {import('../users.js').MusterUsers} host
 * @param {Muster.Row} row
 * @param {string[]} shown
 */
function userRow(host, row, shown) {
  const { columns, nameless, separated, contractor, select: say } = words.users;
  const name = row.name || row.email || nameless(row.id);
  return html`<tr class=${isUnbroken(row) ? 'unbroken' : nothing}>
    <td class="tick">
      <label
        ><input
          type="checkbox"
          aria-label=${say.one(name)}
          .checked=${live(isSelected(host.selection, row.id))}
          @click=${(/** @type {any} */ { target, shiftKey }) => {
            select(host, shiftKey ? since(host, row) : [row], target.checked);
            host.last = row.id;
          }}
      /></label>
    </td>
    <th scope="row" class="lead">
      <a href=${userHref(row.id)}><bdi>${name}</bdi></a>
      ${row.separated ? html`<span class="chip">${separated}</span>` : nothing}
      ${row.contractor ? html`<span class="chip">${contractor}</span>` : nothing}
      ${
        row.email && host.columns.includes('email')
          ? html`<div class="quiet second"><bdi>${email(row.email)}</bdi></div>`
          : nothing
      }
      ${
        row.jobTitle && shown.includes('jobTitle')
          ? html`<div class="quiet second jobTitle"><bdi>${row.jobTitle}</bdi></div>`
          : nothing
      }
    </th>
    ${shown.map((column) => html`<td class=${column} data-label=${columns[column]}>${cells[column](row)}</td>`)}
  </tr>`;
}

/**
 * Whether letters may stack into one sign, as many as one likes, that breaks nowhere.
 *
 * @param {Muster.Row} row
 */
const isUnbroken = (row) => /[^ -\u036f]{24}/u.test(JSON.stringify(row));

/** @param {string} address  It may break after the @ before it breaks elsewhere. */
function email(address) {
  const at = address.indexOf('@') + 1;
  return html`${address.slice(0, at)}<wbr />${address.slice(at)}`;
}

/**
 * @param {import('../users.js').MusterUsers} host
 * @param {Muster.Row} row
 * @returns {Muster.Row[]} the rows from the one that was ticked last to this one
 */
function since({ last, listing }, row) {
  const rows = listing?.rows ?? [];
  const at = rows.indexOf(row);
  const from = rows.findIndex(({ id }) => id === last);
  return from < 0 ? [row] : rows.slice(Math.min(from, at), Math.max(from, at) + 1);
}

/**
 * @param {import('../users.js').MusterUsers} host
 * @param {Muster.Row[]} rows
 * @param {boolean} on
 */
function select(host, rows, on) {
  host.selection = turned(host.selection, rows, on);
  emit(host, 'muster-selection', host.selection);
}
