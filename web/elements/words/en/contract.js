import { count, number, size } from './say.js';

export default {
  title: 'Contract',
  intro:
    'Every answer is checked against the contract while it arrives. These are the departures since the page was opened.',
  summary: (/** @type {Muster.Findings} */ { answers, values, bytes }) =>
    `${count(answers, 'answer')}, ${count(values, 'value')} and ${size(bytes)} checked`,
  document: (/** @type {string} */ title, /** @type {string} */ version) =>
    `against ${title}, version ${version}`,
  meanings: {
    broken: 'the row or answer could not be used',
    tolerated: 'used, but not as documented',
    new: 'a field, value or status that the contract does not know',
  },
  columns: {
    severity: 'Severity',
    operation: 'Operation',
    pattern: 'Where',
    expected: 'Expected',
    found: 'Found',
    count: 'Times',
    rows: 'Rows',
    user: 'First seen',
    example: 'Example',
  },
  caption: (/** @type {number} */ n) => count(n, 'finding'),
  user: (/** @type {number} */ id) => `User ${id}`,
  reveal: 'Show the example',
  masked: '••••••',
  status: (/** @type {number} */ status) => `status ${status}`,
  number,
  empty: {
    title: 'Nothing departs from the contract',
    text: 'Everything the server sent so far is as documented.',
  },
  unused: {
    title: 'Nothing was checked yet',
    text: 'Open the users: every answer is checked as it arrives.',
    link: 'Go to the users',
  },
};
