import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { breakable } from '../format/breakable.js';
import { time } from '../format/date.js';
import { label } from '../format/label.js';
import { byPrivilege, isPrivileged } from '../format/roles.js';
import { check, mfa, renewal } from '../format/state.js';
import { userHref } from '../links.js';
import { openRow } from '../open-row.js';
import { words } from '../words/words.js';

/**
 * @param {Muster.Page} page
 * @param {string} source
 * @param {Date | null} at
 */
export function usersTable(page, source, at) {
  const { columns, range } = words.users;
  return html`<table class="users">
    <caption>
      <strong>${range(page)}</strong> ${at ? `· ${words.app.asOf(source, time(at))}` : nothing}
    </caption>
    <thead>
      <tr>
        ${Object.entries(columns).map(([key, title]) => html`<th scope="col" class=${key}>${title}</th>`)}
      </tr>
    </thead>
    <tbody @click=${openRow}>
      ${repeat(page.rows, ({ id }) => id, userRow)}
    </tbody>
  </table>`;
}

/** @param {Muster.Row} row */
function userRow(row) {
  const { columns, nameless, separated, contractor } = words.users;
  return html`<tr>
    <th scope="row" class="lead">
      <a href=${userHref(row.id)}><bdi>${row.name || row.email || nameless(row.id)}</bdi></a>
      ${row.separated ? html`<span class="chip">${separated}</span>` : nothing}
      ${row.contractor ? html`<span class="chip">${contractor}</span>` : nothing}
      ${row.email ? html`<div class="quiet second"><bdi>${breakable(row.email)}</bdi></div>` : nothing}
      ${row.jobTitle ? html`<div class="quiet second jobTitle"><bdi>${row.jobTitle}</bdi></div>` : nothing}
    </th>
    <td data-label=${columns.jobTitle} class="jobTitle">${row.jobTitle ? html`<bdi>${row.jobTitle}</bdi>` : dash}</td>
    <td data-label=${columns.roles}>${rolesCell(row.roles)}</td>
    <td data-label=${columns.mfa}>${mfaCell(row)}</td>
    <td data-label=${columns.checks}>${checksCell(row.checks)}</td>
    <td data-label=${columns.renewal}>
      <span>${renewal(row.renewalDate, row.documents.length === 0 ? words.users.noDocument : undefined)}</span>
    </td>
  </tr>`;
}

const dash = html`<span class="quiet">–</span>`;

/** @param {string[]} roles */
function rolesCell(roles) {
  const [first, ...others] = byPrivilege(roles);
  if (first === undefined) return dash;
  const titles = others.map((role) => label('role', role)).join(', ');
  return html`<span class="roles"
    ><span class="chip ${isPrivileged(first) ? 'strong' : ''}" title=${first}>${label('role', first)}</span>
    ${
      others.length > 0
        ? html`<span class="quiet" title=${titles}
          >${words.users.more(others.length)}<span class="hidden">: ${titles}</span></span
        >`
        : nothing
    }</span
  >`;
}

/** @param {Muster.Row} row */
function mfaCell(row) {
  const all = row.mfaOn + row.mfaOff + row.mfaUnknown;
  return row.mfa === 'off' && all > 1
    ? mfa('off', words.users.offOn(row.mfaOff, all))
    : mfa(row.mfa);
}

/** @param {string[]} statuses */
function checksCell(statuses) {
  const distinct = [...new Set(statuses)];
  if (distinct.length === 0) return html`<span class="quiet">${words.users.noChecks}</span>`;
  return html`<span>${distinct.map((status) => html`<span class="one">${check(status)}</span>`)}</span>`;
}
