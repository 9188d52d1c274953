import { share } from '../measures.js';
import { count, number } from './say.js';

export default {
  title: 'Insights',
  number,
  share,
  who: {
    title: 'Who is counted',
    current: 'Current users',
    everybody: 'Everybody, also who left',
  },
  counted: (/** @type {number} */ total, /** @type {number} */ of) =>
    `${number(total)} of ${count(of, 'user')} counted`,
  nobody: {
    title: 'Nobody to count',
    text: 'No user that is loaded fits the filter.',
  },
  pictures: {
    mfa: {
      title: 'Multi-factor authentication',
      note: 'On: on for all current identities of a user. Off: off for at least one.',
    },
    checks: {
      title: 'Background checks',
      note: 'Who has several checks is counted in the state of each.',
    },
    renewals: {
      title: 'Next renewal',
      note: 'Of each user the evidence that lapses first: of every type the newest document counts.',
    },
    roles: {
      title: 'Roles',
      note: 'Who has several roles is counted in each.',
    },
  },
  groups: {
    mfa: { privileged: 'Users with a privileged role', others: 'Other users' },
    roles: { privileged: 'Privileged', others: 'Others' },
  },
  /** Whom the bars of a group count. */
  members: {
    privileged: (/** @type {number} */ n) => count(n, 'privileged user'),
    others: (/** @type {number} */ n) => count(n, 'other user'),
    all: (/** @type {number} */ n) => count(n, 'user'),
  },
  among: (/** @type {string} */ members) => `of ${members}`,
  figures: {
    mfa: {
      privileged: (/** @type {number} */ n, /** @type {number} */ of) =>
        `${number(n)} of ${count(of, 'privileged user')} with MFA on`,
      others: (/** @type {number} */ n, /** @type {number} */ of) =>
        `${number(n)} of ${count(of, 'other user')} with MFA on`,
    },
    checks: { OK: 'passed', open: 'pending or with an issue', none: 'without a check' },
    renewals: { overdue: 'overdue', '30d': 'due within 30 days', none: 'without a date' },
    roles: { privileged: 'with a privileged role', roles: 'roles in use' },
  },
  bars: {
    noCheck: 'No check',
    overdue: 'Overdue',
    after: 'Later',
    noDate: 'No date',
  },
  more: (/** @type {number} */ n) => `${number(n)} more in the table.`,
  table: {
    open: 'The numbers as a table',
    value: {
      mfa: 'MFA',
      checks: 'State',
      renewals: 'Renewal',
      roles: 'Role',
    },
    users: 'Users',
    share: 'Share',
  },
};
