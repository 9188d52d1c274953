import { byPrivilege, isPrivileged } from '../../elements/format/roles.js';
import { barsOf } from './bars.js';
import { term } from './census.js';

/** @param {import('./census.js').Census} census  Users by role, privileged roles apart. */
export function rolesPicture(census) {
  const privileged = term('privileged', 'yes');
  const counts = census.by('role').filter(({ count }) => count > 0);
  const of = census.whole.total;
  const strong = byPrivilege(counts.map(({ value }) => value)).filter(isPrivileged);
  const [first, second] = [
    strong.flatMap((role) => counts.filter(({ value }) => value === role)),
    counts.filter(({ value }) => !isPrivileged(value)),
  ].map((some) => barsOf(census, 'role', some));
  return {
    name: /** @type {const} */ ('roles'),
    figures: [
      { name: 'privileged', count: census.count(privileged), href: census.href(privileged) },
      { name: 'roles', count: counts.length },
    ],
    groups: [
      { name: 'privileged', of, bars: first },
      { name: 'others', of, bars: second },
    ],
  };
}
