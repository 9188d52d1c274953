import { barsOf, countOf, inOrder } from './bars.js';
import { term } from './census.js';

/** What the values of the filter are called where states are drawn. */
const STATES = ['yes', 'no', 'unknown'];

/** @param {import('./census.js').Census} census  MFA coverage, of privileged users and of others. */
export function mfaPicture(census) {
  const groups = [
    { name: 'privileged', about: term('privileged', 'yes') },
    { name: 'others', about: term('privileged', 'no') },
  ].map(({ name, about }) => {
    const counts = inOrder(census.by('mfa', about), STATES);
    const of = counts.reduce((sum, { count }) => sum + count, 0);
    return { name, of, bars: barsOf(census, 'mfa', counts, about) };
  });
  const figures = groups.map(({ name, of, bars }) => ({ name, of, count: countOf(bars, 'yes') }));
  return { name: /** @type {const} */ ('mfa'), figures, groups };
}
