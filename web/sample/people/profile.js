import { familyNames, givenNames } from './latin-names.js';
import { drawsOf } from './random.js';
import { referenceUser } from './reference-user.js';
import { worldNames } from './world-names.js';

const nameDraws = drawsOf('name');
const emailDraws = drawsOf('email');
const roleDraws = drawsOf('roles');

/** @type {[string[], number][]} */
const roleSets = [
  [['EMPLOYEE'], 820],
  [['ADMIN', 'EMPLOYEE'], 50],
  [['ADMIN'], 10],
  [['TECHGOV', 'EMPLOYEE'], 20],
  [['READONLY_TECHGOV', 'EMPLOYEE'], 14],
  [['WORKSPACE_ADMINISTRATOR', 'EMPLOYEE'], 14],
  [['POLICY_MANAGER', 'CONTROL_MANAGER', 'EMPLOYEE'], 14],
  [['RISK_MANAGER', 'EMPLOYEE'], 10],
  [['AUDITOR'], 12],
  [['REVIEWER', 'EMPLOYEE'], 10],
  [['SERVICE_USER'], 8],
  [['ACT_AS_READ_ONLY'], 8],
  [['TRUST_CENTER_MANAGER', 'EMPLOYEE'], 10],
  [[], 8],
];

// Without a common factor with four times the world's names: so one user in four has such a name,
// scattered, and each name comes as often as the others.
const SCATTER = 61;

/**
 * @param {number} number
 * @returns {readonly [string | null, string | null, string]}
 */
function nameOf(number) {
  const place = (number * SCATTER) % (worldNames.length * 4);
  if (place < worldNames.length) return worldNames[place];
  const draw = nameDraws(number);
  const given = draw.pick(givenNames);
  const family = draw.pick(familyNames);
  return [given, family, `${given}.${family}`.toLowerCase()];
}

/**
 * The number makes the address unique.
 *
 * @param {number} number
 * @param {string} local
 */
function emailOf(number, local) {
  const draw = emailDraws(number);
  if (draw.chance(2)) return undefined;
  const sign = draw.chance(8) ? '+' : '';
  const domain = draw.weigh([
    ['example.com', 90],
    ['staff.example', 6],
    ['contractors.test', 4],
  ]);
  return `${local}${sign}${number}@${domain}`;
}

/**
 * What a search over many users needs: cheap to make, no matter how many there are.
 *
 * @param {number} number
 * @returns {import('../types.js').Profile}
 */
export function profileOf(number) {
  if (number === 1) return referenceUser;
  const [firstName, lastName, local] = nameOf(number);
  const email = emailOf(number, local);
  const roles = roleDraws(number).weigh(roleSets);
  return { firstName, lastName, ...(email && { email }), roles };
}
