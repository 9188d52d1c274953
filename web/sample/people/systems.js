import { workspaces } from './workspaces.js';

/**
 * The systems the sample company has connected, and what sets each connection apart. Live answers
 * write ids as numbers here and as strings there, and provider types in two forms; so do these.
 */
export const systems = {
  GOOGLE: { id: '2', clientAlias: 'Workforce', companyId: '4021', code: 10010 },
  OKTA: { id: 3, providerTypes: [{ value: 1, isEnabled: true }], workspaces },
  MICROSOFT_365: { id: 4, requestorId: 118, providerTypes: [1, 5] },
  GITHUB: { id: '5', accountId: 'sample-org', requestorId: '118' },
  SLACK: { id: 6, providerTypes: [], writeAccessEnabled: true, workspaces },
  AWS: {
    id: '7',
    accountId: '000000000000',
    groupLabel: 'Cloud admins',
    workspaces: workspaces.slice(0, 2),
  },
  JIRA: {
    id: 8,
    securityLabel: 'Evidence only',
    sourcePreference: 'LABEL',
    jqlQuery: 'project = IT AND type = "Offboarding"',
    writeAccessEnabled: true,
  },
  GITLAB: {
    id: '9',
    state: 'MISCONFIGURED',
    connected: false,
    authorized: false,
    failed: true,
  },
  SALESFORCE: {
    id: 10,
    state: 'CONFIGURED_PENDING_CONFIRMATION',
    connected: false,
    authorized: null,
    connectedAt: null,
    companyId: null,
  },
  BAMBOO_HR: { id: 11, state: 'IN_PROGRESS', connected: null, connectedAt: null },
  HEROKU: {
    id: '12',
    connected: false,
    writeAccessEnabled: null,
    workspaces: [],
    deleted: true,
  },
  PERSONIO: { id: 13, requestorId: null, code: 20.5 },
};

/** @typedef {keyof typeof systems} System */

/**
 * Where somebody signs in first.
 *
 * @type {[System, number][]}
 */
export const mainSystems = [
  ['GOOGLE', 60],
  ['OKTA', 24],
  ['MICROSOFT_365', 10],
  ['BAMBOO_HR', 3],
  ['PERSONIO', 3],
];

/**
 * What else somebody may use.
 *
 * @type {[System, number][]}
 */
export const furtherSystems = [
  ['GITHUB', 34],
  ['SLACK', 24],
  ['AWS', 12],
  ['JIRA', 12],
  ['GITLAB', 6],
  ['SALESFORCE', 5],
  ['HEROKU', 4],
];
