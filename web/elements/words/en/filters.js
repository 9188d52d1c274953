import { count, number } from './say.js';

/** @type {Record<string, string>} */
const keys = {
  role: 'Role',
  privileged: 'Privileged',
  mfa: 'MFA',
  check: 'Background',
  renewal: 'Renewal',
  doc: 'Documents',
  idp: 'Identity provider',
  contractor: 'Contractor',
  status: 'Status',
  left: 'Leavers',
  terms: 'Terms',
  id: 'User id',
  words: 'Text',
};

/** @type {Record<string, Record<string, string>>} */
const values = {
  privileged: { yes: 'Any privileged role', no: 'No privileged role' },
  mfa: { yes: 'On', no: 'Off', unknown: 'Not reported' },
  check: { none: 'No check' },
  renewal: {
    overdue: 'Overdue',
    '30d': 'Next 30 days',
    '90d': 'Next 90 days',
    later: 'Later',
    none: 'No date',
  },
  doc: { none: 'No document' },
  idp: { none: 'None' },
  contractor: { yes: 'Contractor', no: 'Employee', unknown: 'Not reported' },
  status: { current: 'Current', separated: 'Left' },
  left: { connected: 'Still connected', disconnected: 'Disconnected', no: 'Have not left' },
  terms: { agreed: 'Agreed', none: 'Not agreed' },
};

export default {
  keys,
  values,
  number,
  or: (/** @type {string[]} */ list) => list.join(' or '),
  term: (/** @type {string} */ key, /** @type {string} */ text, /** @type {boolean} */ not) =>
    `${key}: ${not ? 'not ' : ''}${text}`,
  notes: /** @type {Record<string, string>} */ ({
    mfa: 'On: every current identity says so. Off: at least one says it is off. Not reported is not off.',
    renewal: 'When the evidence that lapses next has to be renewed.',
    left: 'Some identity has a leaving date: is any of them still connected?',
  }),
  waits: 'Waits for all users: the server does not filter by this.',
  more: (/** @type {number} */ n) => `${number(n)} more`,
  fewer: 'Fewer',
  leaveOut: (/** @type {string} */ value) => `Leave out ${value}`,
  leftOut: 'left out',
  leaves: 'leaves a value out',
  chips: 'Filters in use',
  waiting: 'waits',
  drop: (/** @type {string} */ name) => `Remove the filter ${name}`,
  clear: 'Clear all',
  views: 'Views:',
  view: {
    unprotected: {
      name: 'Privileged without MFA',
      title: 'Current users with a privileged role whose MFA is off or not reported',
    },
    due: {
      name: 'Certificates overdue or due in 30 days',
      title: 'Current users whose evidence lapses within 30 days, or has lapsed',
    },
    checks: {
      name: 'Checks pending or with issues',
      title: 'Users with a background check that is pending or has an issue',
    },
    connected: {
      name: 'Left but still connected',
      title: 'Users with a leaving date of whom an identity is still connected',
    },
  },
  fault: (/** @type {Muster.QueryFault} */ { message }) => message,
  at: {
    text: (/** @type {number} */ n) => `(in the search, at character ${number(n)}):`,
    filter: (/** @type {number} */ n) => `(in the filters, at character ${number(n)}):`,
    sort: (/** @type {number} */ n) => `(in the order, at character ${number(n)}):`,
  },
  known: 'Known:',
  put: (/** @type {string} */ value) => `Put in ${value}`,
  without: (/** @type {string} */ term) => `Without “${term}”`,
  withoutWords: 'Without the text',
  wouldFind: {
    users: (/** @type {number} */ n) => count(n, 'user'),
    documents: (/** @type {number} */ n) => count(n, 'document'),
  },
  noMatch: 'Fewer filters or another text find more.',
  noSingle: 'No single filter is to blame: even without any one of them nothing is found.',
};
