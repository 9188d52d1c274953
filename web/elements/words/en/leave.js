import { count } from './say.js';

export default {
  title: (/** @type {number} */ n) => `Leave ${count(n, 'file')} unsent?`,
  text: 'What was chosen waits on this page until Muster is closed or loaded again. Nothing is sent before you come back.',
  stay: 'Stay',
  leave: 'Leave',
};
