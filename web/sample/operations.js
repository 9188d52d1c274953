/**
 * The seven operations as the API documents them: method, path below the base, the status of
 * success and those of refusal. Kept apart from the app's contract on purpose: the two check
 * each other in the tests.
 *
 * @typedef {'listUsers' | 'getUser' | 'getUserByEmail' | 'listUserDocuments'
 *   | 'uploadUserDocument' | 'downloadUserDocument' | 'deleteUserDocument'} OperationName
 *
 * @typedef {object} Operation
 * @property {string} method
 * @property {string} path
 * @property {number} success
 * @property {number[]} refusals
 */

const common = [401, 402, 403, 412, 500];
const checked = [400, ...common];
const named = [...checked, 404];

/** @type {Record<OperationName, Operation>} */
export const operations = {
  listUsers: { method: 'GET', path: '/users', success: 200, refusals: checked },
  getUser: { method: 'GET', path: '/users/{id}', success: 200, refusals: checked },
  getUserByEmail: { method: 'GET', path: '/users/{email}/email', success: 200, refusals: common },
  listUserDocuments: {
    method: 'GET',
    path: '/users/{id}/documents',
    success: 200,
    refusals: checked,
  },
  uploadUserDocument: {
    method: 'POST',
    path: '/users/{id}/documents',
    success: 201,
    refusals: [...named, 413, 503],
  },
  downloadUserDocument: {
    method: 'GET',
    path: '/users/documents/{docId}/download',
    success: 200,
    refusals: named,
  },
  deleteUserDocument: {
    method: 'DELETE',
    path: '/users/documents/{docId}/{userId}',
    success: 200,
    refusals: named,
  },
};

export const operationNames = /** @type {OperationName[]} */ (Object.keys(operations));
