import { momentBefore } from './days.js';
import { drawsOf } from './random.js';
import { systems } from './systems.js';
import { workspaces } from './workspaces.js';

const draws = drawsOf('connection');

/**
 * The company's connection to a system: the same for everybody who has an account there.
 *
 * @param {import('./systems.js').System} system
 * @param {string} today
 */
export function connectionTo(system, today) {
  /** @type {Record<string, unknown>} */
  const { failed, deleted, ...own } = systems[system];
  const draw = draws(Number(own.id));
  const connectedAt = momentBefore(today, draw.between(400, 900), draw);
  return {
    clientType: system,
    state: 'ACTIVE',
    connected: true,
    connectedAt,
    failedAt: failed ? momentBefore(today, 6, draw) : null,
    companyId: 4021,
    assignmentId: draw.chance(50) ? draw.hex(8) : null,
    user: draw.chance(50) ? { id: 118, firstName: 'Ada', lastName: 'Sampleton' } : {},
    accountId: null,
    clientId: draw.chance(60) ? draw.hex(12) : null,
    clientAlias: null,
    manuallyUpdatedAt: draw.chance(30) ? momentBefore(today, 120, draw) : null,
    aliasUpdatedAt: own.clientAlias ? momentBefore(today, 90, draw) : null,
    deletedAt: deleted ? momentBefore(today, 30, draw) : null,
    requestorId: draw.uuid(),
    product: draw.chance(40) ? { id: 1, name: 'Sample Works' } : {},
    writeAccessEnabled: false,
    sourcePreference: null,
    securityLabel: null,
    jqlQuery: null,
    authorized: true,
    workspaces: workspaces.slice(0, 1),
    providerTypes: [5],
    code: null,
    groupLabel: null,
    ...own,
  };
}
