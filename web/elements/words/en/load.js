import { count, number } from './say.js';

/** @param {number} seconds */
function span(seconds) {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds / 5) * 5))} s`;
  return `${number(Math.ceil(seconds / 60))} min`;
}

/** @param {number} first  @param {number | null} last */
function range(first, last) {
  if (last === null) return `users from ${number(first)} on`;
  if (first === last) return `user ${number(first)}`;
  return `users ${number(first)} to ${number(last)}`;
}

/** @param {number} users  @param {number | null} total */
const of = (users, total) =>
  total === null || total < users
    ? count(users, 'user')
    : `${number(users)} of ${count(total, 'user')}`;

/** @type {Record<string, string>} */
const reasons = {
  network: 'the server could not be reached',
  timeout: 'the server did not answer in time',
  policy: 'the policy of this site does not let its pages ask there',
  foreign: 'the browser did not let this page read the answer, or there was none',
  no_key: 'there is no key to ask with',
  not_saved: 'the file does not have it, or not in a form that can be used',
  not_sent: 'the contract does not allow the request',
  problems: 'the contract does not allow the request',
};

/** @type {Record<Muster.CrawlTrouble, string>} */
const troubles = {
  page_failed: 'A page did not come at first, or not at all.',
  short_page: 'A page brought fewer users than it should.',
  overlap: 'A user came twice.',
  total_changed: 'The number of users changed meanwhile.',
  no_total:
    'No answer was read that says how many users there are, or one named fewer than it gave.',
  limit_ignored: 'The server gave pages of another size than was asked for.',
  stopped: 'Page after page brought nobody new, so no further ones were asked for.',
  saved: 'It was read from a saved answer: what changed since is not in it.',
  endless: 'The list grew faster than it could be read.',
  silent: 'No answer told of anybody. Perhaps the contract in use does not say where users stand.',
};

export default {
  number,
  label: 'Loading of the directory',
  progress: of,
  pages: (/** @type {number} */ answered, /** @type {number | null} */ pages) =>
    pages === null
      ? count(answered, 'page')
      : `page ${number(Math.min(answered, pages))} of ${number(pages)}`,
  left: (/** @type {number} */ seconds) => `about ${span(seconds)} left`,
  looking: 'pages in doubt are looked at again',
  waiting: (/** @type {number | null} */ status, /** @type {number} */ seconds) =>
    `${status === null ? 'The server could not be reached' : `The server answered ${status}`}: trying again in ${count(seconds, 'second')}`,
  paused: 'paused',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  ask: {
    text: 'Sorting, counting and filtering by more than name and role needs everybody.',
    yes: (/** @type {number | null} */ users) =>
      users === null ? 'Go on loading' : `Load all ${count(users, 'user')}`,
    takes: (/** @type {number} */ seconds, /** @type {number} */ perMinute) =>
      `about ${span(seconds)} at ${number(perMinute)} requests a minute`,
    unknown: (/** @type {number} */ perMinute) =>
      `nobody says how many there are; ${number(perMinute)} requests a minute`,
  },
  setAside: (/** @type {number} */ n) => `${number(n)} cannot be used`,
  complete: (/** @type {string} */ time) => `complete, ${time}`,
  incomplete: (/** @type {string} */ time) => `incomplete, ${time}`,
  cancelled: (/** @type {string} */ time) => `incomplete: cancelled, ${time}`,
  missing: (/** @type {Muster.CrawlRange[]} */ ranges) => {
    const named = ranges.slice(0, 3).map(({ first, last }) => range(first, last));
    const more = ranges.length - named.length;
    return `May be missing: ${named.join('; ')}${more > 0 ? ` and ${count(more, 'other range')}` : ''}.`;
  },
  failed: (/** @type {Muster.CrawlStatus['failed'][number]} */ { page, first, last, reason }) =>
    `Page ${number(page)}, ${range(first, last)}: ${
      reasons[reason] ??
      (/^\d+$/.test(reason)
        ? `the server answered ${reason}`
        : `the answer cannot be used (${reason})`)
    }.`,
  moreFailed: (/** @type {number} */ n) => `${count(n, 'other page')} failed as well.`,
  again: 'Fetch this page again',
  goOn: 'Go on from there',
  anew: 'Load again',
  certificate: {
    open: 'Certificate',
    title: 'Certificate of the list',
    complete: 'Complete: everybody in the list came.',
    completeBut: (/** @type {number} */ n) =>
      `Complete: every row of the list came. ${count(n, 'row')} of them cannot be used and ${n === 1 ? 'is' : 'are'} not shown.`,
    incomplete: 'Incomplete: somebody may be missing.',
    source: 'Source',
    host: 'Answered by',
    started: 'Begun',
    ended: 'Ended',
    users: 'Users',
    pages: 'Pages read',
    totals: 'Numbers of users told',
    noTotal: 'none',
    duplicates: 'Rows that came again',
    setAside: 'Rows that cannot be used',
    moved: 'Changes seen while it was read',
    gone: 'Came and left the list meanwhile',
    missing: 'May be missing',
    nobody: 'nobody',
    ranges: (/** @type {Muster.CrawlRange[]} */ ranges) =>
      ranges.map(({ first, last }) => range(first, last)).join('; '),
    met: 'What happened',
    nothing: 'nothing out of the ordinary',
    troubles,
    sha256: 'SHA-256 of the snapshot',
    sha256Now: 'SHA-256 now: users were read anew since',
    working: 'being worked out…',
    hint: 'The snapshot is the list as text: one JSON object a user and line, sorted by id. The same list has the same sum.',
    limits:
      'Somebody added and somebody removed between the same two answers cannot be seen by reading page by page.',
    copy: 'Copy',
    copied: 'Copied',
    save: 'Save as JSON',
    snapshot: 'Save the snapshot',
    snapshotFile: (/** @type {string} */ day) => `snapshot-${day}.txt`,
    print: 'Print',
    close: 'Close',
    file: (/** @type {string} */ day) => `certificate-${day}.json`,
  },
  /** Said when loading ends. */
  announce: {
    complete: (/** @type {number} */ users) => `All ${count(users, 'user')} are loaded.`,
    incomplete: 'The list of users is incomplete.',
    cancelled: 'Loading was cancelled. The list of users is incomplete.',
  },
};
