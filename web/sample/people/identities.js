import { connectionTo } from './connections.js';
import { momentBefore } from './days.js';
import { drawsOf } from './random.js';
import { furtherSystems, mainSystems } from './systems.js';

const draws = drawsOf('identities');

/** @typedef {import('./random.js').Draw} Draw */
/** @typedef {import('../types.js').Profile & { jobTitle: string | null }} Person */

/**
 * What holds for somebody everywhere: when they came and went, what they are.
 *
 * @param {Draw} draw
 * @param {string} today
 */
function employment(draw, today) {
  const started = draw.between(40, 2400);
  const left = draw.chance(8) ? draw.between(1, Math.min(started, 200)) : null;
  return {
    startedAt: draw.chance(96) ? momentBefore(today, started, draw) : null,
    separatedAt: left === null ? null : momentBefore(today, left, draw),
    left,
    contractor: draw.weigh([
      [{ isContractor: false }, 78],
      [{ isContractor: true }, 10],
      [{ isContractor: null }, 4],
      [{}, 8],
    ]),
    careful: draw.chance(88),
  };
}

/**
 * @param {Draw} draw
 * @param {boolean} careful
 */
function mfa(draw, careful) {
  if (draw.chance(5)) return null;
  return draw.chance(careful ? 98 : 35);
}

/**
 * @param {number} number
 * @param {number} at
 * @param {Draw} draw
 * @param {Person} person
 * @param {ReturnType<typeof employment>} job
 * @param {string} today
 */
function identity(number, at, draw, person, job, today) {
  const main = at === 0;
  const connection = draw.chance(4)
    ? null
    : connectionTo(draw.weigh(main ? mainSystems : furtherSystems), today);
  const closed = job.left === null ? draw.chance(4) && !main : draw.chance(65);
  return {
    id: number * 10 + at,
    identityId: draw.hex(12),
    username: person.email ?? `user-${number}`,
    ...(draw.chance(30) && { secondaryEmail: draw.chance(50) ? null : `home${number}@home.test` }),
    connectedAt: draw.chance(97) ? momentBefore(today, draw.between(201, 399), draw) : null,
    disconnectedAt: closed ? momentBefore(today, job.left ?? draw.between(1, 200), draw) : null,
    hasMfa: mfa(draw, job.careful),
    user: draw.chance(30) ? { id: number } : {},
    connection,
    hasIdp: draw.chance(4) ? null : main,
    firstName: person.firstName,
    lastName: person.lastName,
    startedAt: job.startedAt,
    separatedAt: job.separatedAt,
    ...job.contractor,
    jobTitle: main ? person.jobTitle : null,
    managerId: draw.chance(70) ? `x${draw.hex(6)}` : null,
    managerName: draw.chance(70) ? 'Ada Sampleton' : null,
  };
}

/**
 * @param {number} number
 * @param {Person} person
 * @param {string} today
 */
export function identitiesOf(number, person, today) {
  const draw = draws(number);
  const count = draw.weigh([
    [0, 3],
    [1, 32],
    [2, 40],
    [3, 25],
  ]);
  const job = employment(draw, today);
  return Array.from({ length: count }, (_, at) => identity(number, at, draw, person, job, today));
}
