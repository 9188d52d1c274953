/** @typedef {Record<string, any>} Json */

/** @param {Json} record */
const oddDates = (record) => ({
  ...record,
  createdAt: '2020-07-06 12:00:00.000000',
  updatedAt: '2020-07-06',
});

/** @param {Json} record */
const withoutId = ({ id, ...rest }) => rest;

/** @type {((user: Json) => Json)[]} */
const userDrifts = [
  withoutId,
  (user) => ({ ...user, id: String(user.id), firstName: 42, roles: 'ADMIN', identities: {} }),
  ({ createdAt, roles, identities, ...rest }) => rest,
  oddDates,
  (user) => ({ ...user, personnelStatus: 'CURRENT', roles: ['GALACTIC_OVERSEER'] }),
  (user) => ({
    ...user,
    backgroundChecks: [{ ...user.backgroundChecks?.[0], status: 'UNDER_REVIEW', userId: '17' }],
  }),
];

/** @type {((document: Json) => Json)[]} */
const documentDrifts = [
  (document) => ({ ...oddDates(document), renewalDate: '2026-12-05T00:00:00.000Z' }),
  (document) => ({ ...document, type: 'SOMETHING_NEW_EVIDENCE', name: null, size: 12 }),
  withoutId,
];

/**
 * @param {Json[]} rows
 * @param {((row: Json) => Json)[]} drifts one for each row in turn
 */
const each = (rows, drifts) => rows.map((row, at) => drifts[at % drifts.length](row));

/** @param {Json} user */
const driftUser = (user) => oddDates({ ...user, roles: 'ADMIN', personnelStatus: 'CURRENT' });

/**
 * An answer as a changed API might give it. Every departure that one operation can show is in it.
 *
 * @type {Record<import('../operations.js').OperationName, (answer: Json) => Json>}
 */
export const drift = {
  listUsers: (answer) => ({
    ...answer,
    data: each(answer.data, userDrifts),
    total: String(answer.total),
  }),
  getUser: driftUser,
  getUserByEmail: driftUser,
  listUserDocuments: (answer) => ({ documents: each(answer.documents, documentDrifts), page: '1' }),
  uploadUserDocument: (answer) => ({ ...oddDates(answer), type: 7, size: 12 }),
  downloadUserDocument: () => ({ signedUrl: 'javascript:void(0)', fileBuffer: { buffer: 7 } }),
  deleteUserDocument: () => ({ deleted: 'yes' }),
};
