import { count, number } from './say.js';

/** @param {number} n  @param {string} one  @returns {string} “no duplicates” reads better than “0” */
const none = (n, one) => (n === 0 ? `no ${one}s` : count(n, one));

/** @param {Muster.CrawlRange} range */
const users = ({ first, last }) => (last === null ? `${first} and later` : `${first} to ${last}`);

export default {
  open: (/** @type {number | null} */ n) => (n ? `Export ${number(n)}` : 'Export'),
  title: 'Export',
  format: 'As',
  formats: {
    csv: 'CSV, for spreadsheets',
    json: 'JSON, for programs',
    ics: 'Calendar of renewals (.ics)',
  },
  rows: 'Users',
  page: (/** @type {number} */ n) => `This page (${number(n)})`,
  all: (/** @type {number} */ n, /** @type {boolean} */ filtered) =>
    `${filtered ? 'All that match' : 'All'} (${number(n)})`,
  allLater: 'All: load all users first',
  selected: (/** @type {number} */ n) => `The selected (${number(n)})`,
  columns: 'Columns',
  visible: 'Those on screen',
  every: 'All',
  guard: 'Guard against formulas',
  guardHint:
    'A spreadsheet runs a cell that begins with = + - or @ as a formula. An apostrophe before it prevents that.',
  noGuard: 'Names and job titles are then run as formulas if they are any.',
  bom: 'Byte order mark',
  bomHint: 'Older Excel needs it to read letters such as é or ü.',
  certified: {
    complete: 'The certificate goes with it: complete.',
    incomplete: 'The certificate goes with it: incomplete, some users may be missing.',
    loading: 'Without a certificate: not all users are loaded yet.',
    server: 'Without a certificate: only pages of the server were read, not all users.',
  },
  save: {
    csv: (/** @type {number} */ n) => `Save ${count(n, 'user')} as CSV`,
    json: (/** @type {number} */ n) => `Save ${count(n, 'user')} as JSON`,
    ics: (/** @type {number} */ n) => `Save the renewals of ${count(n, 'user')}`,
  },
  link: 'Copy a link to this view',
  linked: 'Copied',
  linkFailed: 'The link could not be copied; it is in the address bar.',
  print: 'Print',
  writing: (/** @type {number} */ done, /** @type {number} */ all) =>
    `${number(done)} of ${count(all, 'user')} written`,
  stop: 'Stop',
  done: {
    csv: (/** @type {number} */ n) => `${count(n, 'user')} saved as CSV.`,
    json: (/** @type {number} */ n) => `${count(n, 'user')} saved as JSON.`,
    ics: (/** @type {number} */ n) => `${count(n, 'renewal')} saved.`,
  },
  vanished: (/** @type {number} */ n) => `${count(n, 'user')} had left the list meanwhile.`,
  noRenewals: 'None of these users has evidence with a date: there is nothing to save.',
  stopped: 'Stopped: nothing was saved.',
  failed: 'The file could not be written: nothing was saved. Close something and try again.',
  files: {
    csv: (/** @type {string} */ day) => `users-${day}.csv`,
    json: (/** @type {string} */ day) => `users-${day}.json`,
    ics: (/** @type {string} */ day) => `renewals-${day}.ics`,
  },
  calendar: (/** @type {string} */ source) => `Renewals: ${source}`,
  /** What the certificate says, in one line of a file. */
  certificate: (/** @type {Muster.Certificate} */ certificate) => {
    const { complete, source, host, startedAt, endedAt, pages, totals, missing } = certificate;
    const { duplicates, setAside, moved, gone, sha256, sha256Now } = certificate;
    return [
      `Certificate: ${complete ? 'complete' : 'INCOMPLETE'}`,
      `source ${source}${host ? ` (${host})` : ''}`,
      `read ${startedAt} to ${endedAt}`,
      `${count(certificate.users, 'user')} in ${count(pages, 'page')}`,
      `totals told: ${totals.length > 0 ? totals.join(', ') : 'none'}`,
      none(duplicates, 'duplicate'),
      `${none(setAside, 'row')} set aside`,
      `${moved} changed meanwhile`,
      `${gone} left meanwhile`,
      missing.length > 0 ? `may be missing: ${missing.map(users).join(', ')}` : 'nobody missing',
      ...(sha256 ? [`SHA-256 of the snapshot ${sha256}`] : []),
      ...(sha256Now ? [`users were read anew since, SHA-256 now ${sha256Now}`] : []),
    ].join('; ');
  },
  uncertified: (/** @type {string} */ source) =>
    `Without a certificate: not all users of ${source} were read`,
  asked: (/** @type {string} */ query) => `Listed: ${query || 'everybody'}`,
  by: (/** @type {string[]} */ columns) => `by ${columns.join(', then ')}`,
  down: (/** @type {string} */ column) => `${column} (descending)`,
};
