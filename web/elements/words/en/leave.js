import { count } from './say.js';

export default {
  title: (/** @type {number} */ n) => `Leave ${count(n, 'file')} unsent?`,
  text: 'What was chosen waits where it was chosen until Muster is closed or loaded again. What you told Muster to send goes on, one file after the other; nothing else is sent before you come back.',
  lost: 'What was chosen is for this source and is dropped with it: it must be chosen again. Of what is being sent it is then not known whether it arrived.',
  stay: 'Stay',
  leave: 'Leave',
};
