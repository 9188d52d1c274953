/** Roles that may change what others see or do, the strongest first; these come first in lists. */
const PRIVILEGED = [
  'ADMIN',
  'WORKSPACE_ADMINISTRATOR',
  'TECHGOV',
  'POLICY_MANAGER',
  'CONTROL_MANAGER',
  'RISK_MANAGER',
];

/** @param {string} role */
export const isPrivileged = (role) => PRIVILEGED.includes(role);

/** @param {string} role */
function rank(role) {
  const at = PRIVILEGED.indexOf(role);
  return at >= 0 ? at : PRIVILEGED.length + (role === 'EMPLOYEE' ? 1 : 0);
}

/** @param {readonly string[]} roles  @returns {string[]} without repetitions */
export const byPrivilege = (roles) =>
  [...new Set(roles)].sort((one, other) => rank(one) - rank(other));
