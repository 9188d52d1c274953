import { count, number } from './say.js';

/** @typedef {{ first: number, last: number, total: number }} Range */

export default {
  title: 'Documents',
  search: 'Search documents',
  searchHint: 'Name, type or owner, or doc:SEC_TRAINING renewal:overdue …',
  filters: 'Filters',
  many: 'Upload for many users',
  manyWaiting: (/** @type {number} */ n) => `${number(n)} not sent`,
  size: 'Documents a page',
  range: (/** @type {Range} */ { first, last, total }) =>
    total === 0
      ? 'No documents'
      : `${number(first)}–${number(last)} of ${count(total, 'document')}`,
  among: (/** @type {number} */ of) => `${number(of)} without filters`,
  columns: { name: 'Name', type: 'Type', owner: 'Owner', renewal: 'Renewal' },
  nameless: (/** @type {number | null} */ id) => (id === null ? 'Document' : `Document ${id}`),
  renewal: {
    valid: 'Valid',
    soon: (/** @type {number} */ days) => `Renew soon (${count(days, 'day')})`,
    overdue: (/** @type {number} */ days) => `Overdue (${count(days, 'day')})`,
    none: 'No date',
  },
  unlisted: (/** @type {number} */ users) =>
    `${users === 1 ? 'The documents of 1 user are' : `Some documents of ${number(users)} users are`} not listed: the list of users holds the first ten of each at most, and of some none.`,
  empty: {
    title: 'No documents',
    text: 'No user that is loaded has a document.',
  },
  noMatch: 'No document matches',
  found: (/** @type {Range} */ range) =>
    range.total === 0
      ? 'No documents found.'
      : `Documents ${number(range.first)} to ${number(range.last)} of ${number(range.total)}.`,
};
