import { count, number } from './say.js';

export default {
  notYet: (/** @type {number} */ filters, /** @type {boolean} */ sorted) =>
    `${[filters > 0 && count(filters, 'filter'), sorted && 'the order'].filter(Boolean).join(' and ')} cannot be asked of the server, which finds users by text and role only. Load all users to apply ${filters + Number(sorted) === 1 ? 'it' : 'them'}.`,
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
  /** The source named no number either. */
  silent: {
    title: 'No users in the answer',
    text: 'The answer told of nobody, nor how many users there are. Perhaps the contract in use does not say where they stand.',
    link: 'See the contract',
  },
  /** The source has some. */
  unread: {
    title: 'No user could be read',
    text: 'The source has users, but none of those that came can be used. Either the answer departs from the contract, or the contract in use does not say where users stand.',
    link: 'See the findings',
  },
  noMatch: 'No user matches',
  goTo: {
    open: 'Open a user…',
    label: 'E-mail address or user id',
    go: 'Open',
    hint: 'The exact e-mail address, or the number. This also works where you may not list users.',
  },
};
