import { count, number } from './say.js';

/** @typedef {{ first: number, last: number, total: number | null }} Range */

/** @param {import('../../users.js').Known} known */
const soFar = ({ users, total }) =>
  `${number(users)} of ${total === null ? 'an unknown number of' : number(total)} users loaded, results so far`;

export default {
  title: 'Users',
  search: 'Search users',
  searchHint: 'Name, e-mail, job title, or role:ADMIN mfa:no …',
  filters: 'Filters',
  range: (/** @type {Range} */ { first, last, total }) =>
    `${number(first)}–${number(last)} of ${total === null ? 'an unknown number of users' : count(total, 'user')}`,
  among: (/** @type {number} */ of) => `filtered from ${number(of)}`,
  known: {
    loading: soFar,
    complete: () => 'complete',
    incomplete: () => 'incomplete: some users may be missing',
  },
  notYet: (/** @type {number} */ filters, /** @type {boolean} */ sorted) =>
    `${[filters > 0 && count(filters, 'filter'), sorted && 'the order'].filter(Boolean).join(' and ')} cannot be asked of the server, which finds users by text and role only. Load all users to apply ${filters + Number(sorted) === 1 ? 'it' : 'them'}.`,
  none: 'No users',
  /** @type {Record<string, string>} */
  columns: {
    name: 'Name',
    email: 'E-mail',
    jobTitle: 'Job title',
    roles: 'Roles',
    mfa: 'MFA',
    checks: 'Background',
    renewal: 'Next renewal',
    firstName: 'First name',
    lastName: 'Last name',
    status: 'Status',
    contractor: 'Contractor',
    idp: 'Identity provider',
    documents: 'Documents',
    terms: 'Terms agreed',
    updated: 'Updated',
    id: 'User id',
  },
  sortHint: 'Sort by this. With Shift: after the first column',
  second: (/** @type {string} */ order) => `second, ${order}`,
  select: {
    page: 'Select the users on this page',
    one: (/** @type {string} */ name) => `Select ${name}`,
  },
  current: 'Current',
  /** @type {Record<string, string>} */
  contractorIs: { true: 'Yes', false: 'No', null: 'Not reported' },
  offOn: (/** @type {number} */ off, /** @type {number} */ all) => `Off on ${off} of ${all}`,
  separated: 'Left',
  contractor: 'Contractor',
  noChecks: 'None',
  noDocument: 'No document',
  more: (/** @type {number} */ n) => `+${n}`,
  nameless: (/** @type {number} */ id) => `User ${id}`,
  size: 'Users a page',
  pages: {
    label: 'Pages of the list',
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
    at: (/** @type {number} */ page, /** @type {number | null} */ pages) =>
      `Page ${number(page)}${pages === null ? '' : ` of ${number(pages)}`}`,
  },
  setAside: (/** @type {number} */ shown, /** @type {number} */ all) =>
    `${number(shown)} of ${count(all, 'user')} shown`,
  aside: (/** @type {number} */ n, /** @type {string} */ reason) =>
    `${number(n)} set aside: ${reason}`,
  reasons: {
    missing_field: (/** @type {string} */ field) => `no ${field}`,
    wrong_type: (/** @type {string} */ field) => `${field} has the wrong type`,
    other: (/** @type {string} */ field) => `${field} cannot be used`,
  },
  findings: 'See the findings',
  totalChanged: (/** @type {number} */ from, /** @type {number} */ to) =>
    `The number of users changed from ${number(from)} to ${number(to)} while you were paging: some may be missing or shown twice.`,
  beyondEnd: (/** @type {number} */ page, /** @type {number} */ pages) =>
    `Page ${number(page)} is beyond the end: there ${pages === 1 ? 'is 1 page' : `are ${number(pages)} pages`}.`,
  toLast: 'Go to the last page',
  lastShown: 'This is the last one.',
  empty: {
    title: 'No users yet',
    text: 'Users appear here as soon as the source has some. Connect an identity provider or an HR system in Drata, or use another source.',
    link: 'See the source',
  },
  noMatch: 'No user matches',
  goTo: {
    open: 'Open a user…',
    label: 'E-mail address or user id',
    go: 'Open',
    hint: 'The exact e-mail address, or the number. This also works where you may not list users.',
  },
  found: (/** @type {Range} */ range) =>
    range.last === 0
      ? 'No users found.'
      : `Users ${number(range.first)} to ${number(range.last)}${range.total === null ? '' : ` of ${number(range.total)}`}.`,
};
