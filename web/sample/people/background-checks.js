import { addDays, momentBefore } from './days.js';
import { drawsOf } from './random.js';

const draws = drawsOf('background checks');

/** @type {[[type: string, source: string | null], number][]} */
const providers = [
  [['CHECKR', 'CHECKR'], 40],
  [['CERTN', 'CERTN'], 15],
  [['KARMACHECK', 'KARMACHECK'], 10],
  [['MANUAL', 'DRATA'], 15],
  [['HRIS_RIPPLING', 'RIPPLING_CHECKR'], 5],
  [['STERLING', 'STERLING'], 5],
  [['HIRERIGHT', 'HIRERIGHT'], 4],
  [['VETTY', 'VETTY'], 4],
  [['MANUAL', null], 2],
];

const statuses = /** @type {const} */ ([
  ['OK', 80],
  ['PENDING', 7],
  ['ISSUE', 4],
  ['CANCELED', 3],
  ['EXPIRED', 3],
  ['OUT_OF_SCOPE', 3],
]);

/**
 * @param {number} number
 * @param {number} at
 * @param {import('./random.js').Draw} draw
 * @param {string | undefined} email
 * @param {string} today
 */
function check(number, at, draw, email, today) {
  const status = draw.weigh(statuses);
  const [type, source] = draw.weigh(providers);
  const manual = type === 'MANUAL';
  const excused = status === 'OUT_OF_SCOPE';
  const age = draw.between(20, 700);
  const createdAt = momentBefore(today, age, draw);
  return {
    id: number * 10 + at,
    userId: draw.chance(95) ? number : null,
    status,
    caseId: manual ? null : `case-${draw.hex(8)}`,
    caseInvitationId: manual ? null : `invitation-${draw.hex(8)}`,
    manualCheckDate: manual ? addDays(today, -age) : null,
    manuallyCheckUrl: manual ? 'checks.example/archive' : null,
    type,
    source,
    reportData: draw.chance(40) ? 'No records found.' : null,
    ...(draw.chance(60) && { url: manual ? null : `https://checks.example/${draw.hex(8)}` }),
    ...(draw.chance(60) && { invitationEmail: email ?? null }),
    user: draw.chance(60) ? {} : { id: number, ...(email && { email }) },
    outOfScopeReason: excused ? 'Left before the check was due' : null,
    outOfScopeAt: excused ? momentBefore(today, draw.between(1, age - 1), draw) : null,
    linkedAt: draw.chance(70) ? createdAt : null,
    createdAt,
    updatedAt: momentBefore(today, draw.between(1, age - 1), draw),
  };
}

/**
 * @param {number} number
 * @param {string | undefined} email
 * @param {string} today
 */
export function backgroundChecksOf(number, email, today) {
  const draw = draws(number);
  if (draw.chance(6)) return null;
  const count = draw.weigh([
    [0, 6],
    [1, 86],
    [2, 8],
  ]);
  return Array.from({ length: count }, (_, at) => check(number, at, draw, email, today));
}
