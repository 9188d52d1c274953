import { count, number } from './say.js';

export default {
  sort: 'Sort',
  by: 'Sort by',
  second: 'then by',
  server: 'As the source lists them',
  up: 'Turn round: smallest first',
  down: 'Turn round: largest first',
  columns: 'Columns',
  always: 'always',
  usual: 'The usual columns',
  dense: 'Dense',
  selected: (/** @type {number} */ n) => `${number(n)} selected`,
  all: (/** @type {number} */ n) => `Select all ${count(n, 'user')}`,
  none: 'Select none',
  /** Of the same, where there is little room: parts of the above. */
  short: { all: (/** @type {number} */ n) => `All ${number(n)}`, none: 'None' },
  nobody: 'Nobody is selected.',
};
