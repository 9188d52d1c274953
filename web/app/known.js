import { SMALL } from './loading/small.js';

/**
 * Whether lists are over the directory: it is loaded, or comes without being asked for.
 *
 * @param {Muster.Progress} progress
 */
export function isHere({ state, asks, answered }) {
  if (state === 'loading') return answered > 0;
  return state === 'complete' || state === 'incomplete' || (state === 'paused' && !asks);
}

/**
 * @param {Muster.Progress} progress
 * @returns {import('../elements/users.js').Known} how much of the directory is here
 */
export function knownOf(progress) {
  const { state, asks, users, total } = progress;
  if (!isHere(progress)) {
    const waits = asks !== null || state === 'cancelled';
    return { state: 'server', users: 0, total: asks?.users ?? total, asks: waits, small: !waits };
  }
  const done = state === 'complete' || state === 'incomplete';
  const small = total !== null && total <= SMALL;
  return { state: done ? state : 'loading', users, total, asks: false, small };
}
