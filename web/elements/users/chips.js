import { html, nothing } from 'lit';
import { emit } from '../emit.js';
import { label } from '../format/label.js';
import { words } from '../words/words.js';

/**
 * The filters in use, each with a button that drops it.
 *
 * @param {EventTarget} host
 * @param {import('../users.js').Query} query
 */
export function chips(host, { q, roles, notRoles }) {
  const { chip, chips: title, clear } = words.users;
  const without = (/** @type {string[]} */ list, /** @type {string} */ one) =>
    list.filter((other) => other !== one);
  const all = [
    ...(q ? [{ text: chip.q(q), drop: { q: '' } }] : []),
    ...roles.map((role) => ({
      text: chip.role(label('role', role)),
      drop: { roles: without(roles, role) },
    })),
    ...notRoles.map((role) => ({
      text: chip.notRole(label('role', role)),
      drop: { notRoles: without(notRoles, role) },
    })),
  ];
  if (all.length === 0) return nothing;
  const filter = (/** @type {object} */ change) =>
    emit(host, 'muster-filter', { page: 1, ...change });
  return html`<div class="line chips">
    <ul class="line" aria-label=${title}>
      ${all.map(
        ({ text, drop }) => html`<li class="chip strong">
          ${text}
          <button class="plain drop" aria-label=${chip.drop(text)} @click=${() => filter(drop)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>`,
      )}
    </ul>
    <button class="plain" @click=${() => filter({ q: '', roles: [], notRoles: [] })}>${clear}</button>
  </div>`;
}
