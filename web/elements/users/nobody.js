import { html } from 'lit';
import { aroundWords } from '../words/around.js';

/**
 * Why there is nobody at all: the source has no users, or what came cannot be read.
 *
 * @param {number | null} total  of the users, as the source says; null: it was not to be read
 */
export function nobody(total) {
  const { empty, silent, unread } = aroundWords;
  const { title, text, link } = total === null ? silent : total > 0 ? unread : empty;
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="quiet">${text}</p>
    <p class="line"><a href=${total === 0 ? '#/connect' : '#/contract'}>${link}</a></p>
  </div>`;
}
