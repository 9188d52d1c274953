import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { userHref } from '../links.js';
import { userWords } from '../words/user.js';
import { textOf } from './read.js';

/**
 * @typedef {number | 'beyond' | null} Neighbour an id; `beyond`: on another page of the server's
 * @typedef {{ previous: Neighbour, next: Neighbour, position: number | null, total: number }} Around
 *   the users before and after in the list as it was left; `position` is null of a user who was in
 *   it and is no more
 */

/**
 * @param {EventTarget} host
 * @param {Around | null} around
 */
export function around(host, around) {
  if (!around) return nothing;
  const { around: name, previous, next, place, leftList } = userWords;
  const to = (
    /** @type {Neighbour} */ who,
    /** @type {1 | -1} */ by,
    /** @type {string} */ text,
  ) => {
    if (who === null) return html`<span class="quiet">${text}</span>`;
    if (who !== 'beyond') return html`<a href=${userHref(who)}>${text}</a>`;
    return html`<button class="plain" @click=${() => emit(host, 'muster-beyond', by)}>${text}</button>`;
  };
  return html`<nav class="line" aria-label=${name}>
    ${to(around.previous, -1, previous)}
    <span class="quiet small numbers">${
      around.position === null ? leftList : place(around.position, around.total)
    }</span>
    ${to(around.next, 1, next)}
  </nav>`;
}

/**
 * @typedef {'link' | 'email' | 'raw'} Copied
 *
 * @param {import('../user.js').MusterUser} host
 * @param {Copied} what
 * @param {string} text  of the button, until it is copied
 */
export const copyButton = (host, what, text) => html`<button
  class=${what === 'raw' ? '' : 'plain'}
  @click=${() => emit(host, 'muster-copy', what)}
>${host.copied === what ? html`✓ ${userWords.copied(userWords.copiedWhat[what])}` : text}</button>`;

/**
 * What can be done with the page.
 *
 * @param {import('../user.js').MusterUser} host
 * @param {import('./read.js').Fields} user
 */
export function acts(host, user) {
  const { copyLink, copyEmail, print, notCopied } = userWords;
  return html`<div class="line acts">
    ${copyButton(host, 'link', copyLink)}
    ${textOf(user.email) ? copyButton(host, 'email', copyEmail) : nothing}
    <button class="plain" @click=${() => emit(host, 'muster-print')}>${print}</button>
    ${host.notCopied ? html`<span class="quiet">${notCopied}</span>` : nothing}
  </div>`;
}
