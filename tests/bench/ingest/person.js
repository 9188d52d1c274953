import contract from '#contract' with { type: 'json' };
import { familyNames, givenNames } from '../../../web/sample/people/latin-names.js';
import { worldNames } from '../../../web/sample/people/world-names.js';
import referenceUser from '../../sample/reference-user.json' with { type: 'json' };
import { day, maybeMoment, moment, words } from './values.js';

/** @import { Draw } from '../../../web/sample/people/random.js' */

const { User, BackgroundCheck, Connection, UserDocument } = contract.components.schemas;
const known = {
  roles: User.properties.roles.items['x-muster-known-values'],
  checkStatus: BackgroundCheck.properties.status['x-muster-known-values'],
  checkType: BackgroundCheck.properties.type['x-muster-known-values'],
  checkSource: BackgroundCheck.properties.source['x-muster-known-values'],
  clientType: Connection.properties.clientType['x-muster-known-values'],
  state: Connection.properties.state['x-muster-known-values'],
  documentType: UserDocument.properties.type['x-muster-known-values'],
};
const { id: _id, entryId: _entryId, ...userShape } = referenceUser;
const [checkShape] = referenceUser.backgroundChecks;
const [identityShape] = referenceUser.identities;
const [workspaceShape] = identityShape.connection.workspaces;
const [pageShape] = referenceUser.documents;
/** @param {Draw} draw  @param {number} id  @param {number} userId */
const check = (draw, id, userId) => ({
  ...checkShape,
  id,
  userId,
  status: draw.pick(known.checkStatus),
  caseId: draw.hex(12),
  caseInvitationId: draw.hex(12),
  manualCheckDate: day(draw),
  manuallyCheckUrl: `${draw.hex(6)}.example`,
  type: draw.pick(known.checkType),
  source: draw.pick(known.checkSource),
  reportData: words(draw, 2),
  outOfScopeReason: draw.chance(20) ? `${words(draw, 2)}\n${draw.hex(3)}` : null,
  outOfScopeAt: maybeMoment(draw, 20),
  linkedAt: maybeMoment(draw, 80),
  createdAt: moment(draw),
  updatedAt: moment(draw),
});

/** @param {Draw} draw  @param {number} id */
const connection = (draw, id) => ({
  ...identityShape.connection,
  id: String(id),
  clientType: draw.pick(known.clientType),
  state: draw.pick(known.state),
  connected: draw.chance(90),
  connectedAt: moment(draw),
  failedAt: maybeMoment(draw, 10),
  companyId: String(draw.between(1e6, 9e7)),
  assignmentId: draw.hex(8),
  accountId: words(draw, 1),
  clientId: draw.hex(10),
  clientAlias: words(draw, 2),
  manuallyUpdatedAt: maybeMoment(draw, 50),
  aliasUpdatedAt: maybeMoment(draw, 50),
  deletedAt: maybeMoment(draw, 5),
  requestorId: draw.uuid(),
  writeAccessEnabled: draw.chance(50),
  securityLabel: words(draw, 1),
  // The reference's own carries escaped quotes.
  jqlQuery: `project = ${draw.hex(4)} AND type = "${words(draw, 1)}"`,
  workspaces: [
    {
      ...workspaceShape,
      id: draw.between(1, 1e6),
      name: words(draw, 1),
      description: words(draw, 4),
      primary: draw.chance(80),
    },
  ],
  providerTypes: [draw.between(1, 40)],
  code: draw.between(10_000, 20_000),
  groupLabel: words(draw, 1),
});

/**
 * @param {Draw} draw
 * @param {number} id
 * @param {{ firstName: string | null, lastName: string | null, email: string }} person
 */
const identity = (draw, id, { firstName, lastName, email }) => ({
  ...identityShape,
  id,
  identityId: draw.hex(16),
  username: email,
  connectedAt: moment(draw),
  disconnectedAt: maybeMoment(draw, 8),
  hasMfa: draw.chance(5) ? null : draw.chance(92),
  connection: connection(draw, id + 1),
  hasIdp: draw.chance(50),
  firstName,
  lastName,
  startedAt: moment(draw),
  separatedAt: maybeMoment(draw, 5),
  isContractor: draw.chance(12),
  jobTitle: words(draw, 2),
  managerId: draw.hex(10),
  managerName: words(draw, 2),
});

/** @param {Draw} draw  @param {number} id */
const document = (draw, id) => ({
  id,
  name: `${words(draw, 2)}.pdf`,
  type: draw.pick(known.documentType),
  renewalDate: day(draw),
  createdAt: moment(draw),
  updatedAt: moment(draw),
});

/**
 * A user with every field of the reference's own, in its order, and values of its own in each; one
 * in three is not written in ASCII alone.
 *
 * @param {Draw} draw
 * @param {number} id
 */
export function person(draw, id) {
  const [firstName, lastName] = draw.chance(33)
    ? draw.pick(worldNames)
    : [draw.pick(givenNames), `${draw.pick(familyNames)}-${draw.hex(3)}`];
  const email = `${draw.pick(givenNames)}.${draw.hex(4)}.${id}@example.com`;
  /** @type {<T>(least: number, most: number, make: (number: number) => T) => T[]} */
  const some = (least, most, make) =>
    Array.from({ length: draw.between(least, most) }, (_, at) => make(id * 10 + at));
  const documents = some(1, 3, (number) => document(draw, number));
  return {
    id,
    entryId: draw.uuid(),
    email,
    ...userShape,
    firstName,
    lastName,
    jobTitle: words(draw, 2),
    drataTermsAgreedAt: maybeMoment(draw, 90),
    createdAt: moment(draw),
    updatedAt: moment(draw),
    roles: some(1, 3, () => draw.pick(known.roles)),
    backgroundChecks: some(0, 2, (number) => check(draw, number, id)),
    identities: some(1, 3, (number) => identity(draw, number, { firstName, lastName, email })),
    documents: [{ ...pageShape, data: documents, total: documents.length }],
  };
}
