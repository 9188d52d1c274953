import { barsOf, countOf } from './bars.js';
import { term } from './census.js';

/** @param {import('./census.js').Census} census  When evidence next stops counting, by month. */
export function renewalsPicture(census) {
  const states = census.by('renewal');
  const months = census.by('month');
  const [overdue, none] = ['overdue', 'none'].map((value) => ({
    value,
    count: countOf(states, value),
  }));
  // The grammar has no word for what comes after these months: it is what is none of them.
  const named = [overdue, ...months, none].map(({ value }) => value);
  const after = { ...term('renewal', ...named), not: true };
  /** @param {string} value */
  const figure = (value) => ({
    name: value,
    count: countOf(states, value),
    href: census.href(term('renewal', value)),
  });
  return {
    name: /** @type {const} */ ('renewals'),
    figures: ['overdue', '30d', 'none'].map(figure),
    groups: [
      {
        name: '',
        of: census.whole.total,
        bars: [
          ...barsOf(census, 'renewal', [overdue, ...months]),
          { value: 'after', count: census.count(after), href: census.href(after) },
          ...barsOf(census, 'renewal', [none]),
        ],
      },
    ],
  };
}
