import { count } from './say.js';

export default {
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: (/** @type {number} */ n) => `in ${count(n, 'day')}`,
  inMonths: (/** @type {number} */ n) => `in ${count(n, 'month')}`,
  inYears: (/** @type {number} */ n) => `in ${count(n, 'year')}`,
  overdue: (/** @type {number} */ n) => `Overdue ${count(n, 'day')}`,
  unreadable: (/** @type {string} */ text) => `“${text}” (not a date)`,
  missing: 'Not reported',
};
