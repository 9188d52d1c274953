import { readDocuments } from '../../elements/documents/read.js';

/**
 * Documents of a user that are named as a file is, where the list on screen does not hold them all.
 *
 * @param {import('../../api/client.js').Client} client
 * @param {Muster.UploadItem} item
 * @returns {Promise<import('../../elements/documents.js').Document[]>}
 */
export async function namedLike(client, { userId, sentName }) {
  const params = { id: userId, q: sentName, page: 1, limit: 50 };
  const outcome = await client.call('listUserDocuments', params);
  return outcome.ok ? readDocuments(outcome.body, outcome.report.setAside) : [];
}
