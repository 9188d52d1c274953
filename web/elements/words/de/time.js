import { count } from './say.js';

/** @type {typeof import('../en/time.js').default} */
export default {
  today: 'heute',
  tomorrow: 'morgen',
  inDays: (n) => `in ${count(n, 'Tag', 'Tagen')}`,
  inMonths: (n) => `in ${count(n, 'Monat', 'Monaten')}`,
  inYears: (n) => `in ${count(n, 'Jahr', 'Jahren')}`,
  overdue: (n) => `${count(n, 'Tag', 'Tage')} überfällig`,
  unreadable: (text) => `„${text}“ (kein Datum)`,
  missing: 'Nicht gemeldet',
};
