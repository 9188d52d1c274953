import { isDay } from './people/days.js';

/**
 * Without `today` the clock goes with the machine, so that a server left running overnight does
 * not grow stale; with it the day stands still and only the time of day moves.
 *
 * @param {string} [today] YYYY-MM-DD
 * @returns {import('./types.js').Clock}
 */
export function createClock(today) {
  if (today !== undefined && !isDay(today)) {
    throw new RangeError(`today must be a date like 2026-01-31, not ${today}`);
  }
  const machine = () => new Date().toISOString();
  return {
    today: () => today ?? machine().slice(0, 10),
    now: () => (today ? today + machine().slice(10) : machine()),
  };
}
