import { html, nothing } from 'lit';
import { emit } from './emit.js';
import { sortedBy, sortKeys } from './users/sort.js';
import { words } from './words/words.js';

/**
 * The heading of a column that a list can be sorted by: by a click first of all, with Shift after
 * what it is sorted by already.
 *
 * @param {EventTarget} host
 * @param {string} column
 * @param {string} title
 * @param {string} sort  in use
 */
export function sortHeading(host, column, title, sort) {
  const keys = sortKeys(sort);
  const at = keys.findIndex(({ key }) => key === column);
  const order = at < 0 ? '' : keys[at].down ? 'descending' : 'ascending';
  const place = at >= 0 && keys.length > 1 ? at + 1 : '';
  return html`<th scope="col" class=${column} aria-sort=${at === 0 ? order : nothing}>
    <button
      class="sort"
      title=${words.users.sortHint}
      @click=${(/** @type {MouseEvent} */ { shiftKey }) =>
        emit(host, 'muster-filter', { sort: sortedBy(sort, column, shiftKey), page: 1 })}
    >
      ${title}${
        order
          ? html`<span class="order numbers" aria-hidden="true">${order === 'ascending' ? '▲' : '▼'}${place}</span>
            ${at > 0 ? html`<span class="hidden">${words.users.second(order)}</span>` : nothing}`
          : nothing
      }
    </button>
  </th>`;
}
