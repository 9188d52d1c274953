const DAY = 86_400_000;

/** @param {string} day */
const startOf = (day) => Date.parse(`${day}T00:00:00.000Z`);

/** @param {number} moment */
const dayAt = (moment) => new Date(moment).toISOString().slice(0, 10);

/** @param {string} text */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = startOf(text);
  return !Number.isNaN(moment) && dayAt(moment) === text;
}

/**
 * @param {string} day
 * @param {number} count
 */
export function addDays(day, count) {
  return dayAt(startOf(day) + count * DAY);
}

/**
 * The same day some months later, or the last of that month when it is shorter.
 *
 * @param {string} day
 * @param {number} count
 */
export function addMonths(day, count) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/**
 * A moment of the day that lies `count` days before `day`.
 *
 * @param {string} day
 * @param {number} count
 * @param {import('./random.js').Draw} draw
 */
export function momentBefore(day, count, draw) {
  return new Date(startOf(day) - count * DAY + draw.between(0, DAY - 1)).toISOString();
}
