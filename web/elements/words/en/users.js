import { count, number } from './say.js';

/** @typedef {{ first: number, last: number, total: number | null }} Range */

export default {
  title: 'Users',
  search: 'Search users',
  searchHint: 'Name, e-mail, job title, or role:ADMIN mfa:no …',
  filters: 'Filters',
  range: (/** @type {Range} */ { first, last, total }) =>
    `${number(first)}–${number(last)} of ${total === null ? 'an unknown number of users' : count(total, 'user')}`,
  among: (/** @type {number} */ of) => `filtered from ${number(of)}`,
  known: {
    loading: () => 'loading…',
    complete: () => 'complete',
    incomplete: () => 'incomplete: some users may be missing',
  },
  none: 'No users',
  show: (/** @type {number} */ total) => `Show ${count(total, 'user')}`,
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
  sorted: (/** @type {string} */ column, /** @type {boolean} */ down) =>
    `Sorted by ${column}, ${down ? 'descending' : 'ascending'}.`,
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
  found: (/** @type {Range} */ range) =>
    range.last === 0
      ? 'No users found.'
      : `Users ${number(range.first)} to ${number(range.last)}${range.total === null ? '' : ` of ${number(range.total)}`}.`,
};
