import { count } from './say.js';

export default {
  title: 'All users must be loaded first',
  text: (/** @type {number | null} */ total) =>
    `This page is over all ${total === null ? 'users' : count(total, 'user')}, and the server gives 50 at a time.`,
};
