import { html, nothing } from 'lit';
import { day, moment } from '../format/date.js';
import { label } from '../format/label.js';
import { byPrivilege, isPrivileged } from '../format/roles.js';
import { check, mfa, renewal } from '../format/state.js';
import { words } from '../words/words.js';

const dash = html`<span class="quiet">–</span>`;

/** @param {unknown} text */
const plain = (text) => (text ? html`<bdi>${text}</bdi>` : dash);

/**
 * What a user's row shows in each column but the first.
 *
 * @type {Record<string, (row: Muster.Row) => unknown>}
 */
export const cells = {
  jobTitle: ({ jobTitle }) => plain(jobTitle),
  roles: ({ roles }) => rolesCell(roles),
  mfa: mfaCell,
  checks: ({ checks }) => checksCell(checks),
  renewal: ({ renewalDate, documents }) =>
    html`<span>${renewal(renewalDate, documents.length === 0 ? words.users.noDocument : undefined)}</span>`,
  firstName: ({ firstName }) => plain(firstName),
  lastName: ({ lastName }) => plain(lastName),
  status: ({ separated }) => (separated ? words.users.separated : words.users.current),
  contractor: ({ contractor }) => words.users.contractorIs[`${contractor}`],
  idp: ({ idp }) => plain(idp.map((type) => label('client', type)).join(', ')),
  documents: ({ documents }) => documentsCell(documents),
  terms: ({ termsAgreedAt }) => (termsAgreedAt ? moment(termsAgreedAt) : dash),
  updated: ({ updatedAt }) => (updatedAt ? moment(updatedAt) : dash),
  id: ({ id }) => html`<span class="numbers">${id}</span>`,
};

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

/** @param {Muster.Row['documents']} documents */
function documentsCell(documents) {
  if (documents.length === 0) return dash;
  const titles = documents
    .map(({ name, renewalDate }) => (renewalDate ? `${name}, ${day(renewalDate)}` : name))
    .join('\n');
  return html`<span class="numbers" title=${titles}>${documents.length}</span>`;
}
