import { html } from 'lit';
import { emit } from '../emit.js';
import { words } from '../words/words.js';

/**
 * What stands in place of the table when a page has no rows.
 *
 * @param {EventTarget} host
 * @param {boolean} filtered
 * @param {boolean} beyondEnd
 */
export function nothingFound(host, filtered, beyondEnd) {
  const { empty, noMatch, clear, none } = words.users;
  if (beyondEnd) return html`<p class="empty quiet">${none}</p>`;
  if (!filtered) {
    return html`<div class="empty">
      <h2>${empty.title}</h2>
      <p class="quiet">${empty.text}</p>
      <p class="line"><a href="#/connect">${empty.link}</a></p>
    </div>`;
  }
  const all = { q: '', roles: [], notRoles: [], page: 1 };
  return html`<div class="empty">
    <h2>${noMatch.title}</h2>
    <p class="quiet">${noMatch.text}</p>
    <p class="line"><button @click=${() => emit(host, 'muster-filter', all)}>${clear}</button></p>
  </div>`;
}
