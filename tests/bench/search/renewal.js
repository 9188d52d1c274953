const DAY = 86_400_000;

/** @param {string} day  @param {number} days */
const after = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** @param {string} day  @param {number} months */
function monthAfter(day, months) {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 7);
}

/**
 * What `renewal:` may ask of a date, as people of that day see it: the span it is in and, where it
 * is one of the next twelve, the month.
 *
 * @param {string} today
 * @returns {(date: string) => string[]}
 */
export function spansOn(today) {
  const in30 = after(today, 30);
  const in90 = after(today, 90);
  const months = new Set(Array.from({ length: 12 }, (_, at) => monthAfter(today, at)));
  return (date) => {
    if (!date) return ['none'];
    if (date < today) return ['overdue'];
    const month = months.has(date.slice(0, 7)) ? [date.slice(0, 7)] : [];
    if (date <= in30) return ['30d', '90d', ...month];
    return [date <= in90 ? '90d' : 'later', ...month];
  };
}

/** @param {string} value */
export const isMonth = (value) => /^\d{4}-\d{2}$/.test(value);
