import { barsOf, countOf } from './bars.js';
import { term } from './census.js';

/** States that somebody has to do something about. */
const OPEN = ['PENDING', 'ISSUE'];
/** From the best to nothing; states that nobody knows yet stand before none. */
const ORDER = ['OK', 'PENDING', 'ISSUE', 'EXPIRED', 'CANCELED', 'OUT_OF_SCOPE'];

/** @param {string} value */
const place = (value) => {
  if (value === 'none') return ORDER.length + 1;
  const at = ORDER.indexOf(value);
  return at < 0 ? ORDER.length : at;
};

/** @param {import('./census.js').Census} census  Background checks by state. */
export function checksPicture(census) {
  const counts = [...census.by('check')].sort(
    (one, other) => place(one.value) - place(other.value),
  );
  const open = term('check', ...OPEN);
  /** @param {string} value */
  const figure = (value) => ({
    name: value,
    count: countOf(counts, value),
    href: census.href(term('check', value)),
  });
  return {
    name: /** @type {const} */ ('checks'),
    figures: [
      figure('OK'),
      { name: 'open', count: census.count(open), href: census.href(open) },
      figure('none'),
    ],
    groups: [{ name: '', of: census.whole.total, bars: barsOf(census, 'check', counts) }],
  };
}
