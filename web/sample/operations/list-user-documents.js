import { json } from '../json.js';
import { pathId, Query } from '../parameters.js';
import { documentTypes } from '../people/documents.js';
import { Refusal } from '../refusal.js';

/**
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function listUserDocuments({ url, path }, { people, evidence }) {
  const id = pathId(path, 'id');
  const query = new Query(url.searchParams);
  const page = query.integer('page', { fallback: 1, min: 1 });
  const limit = query.integer('limit', { fallback: 20, min: 1, max: 50 });
  const text = query.text('q')?.toLowerCase();
  const type = query.choice('type', documentTypes);
  query.check();
  if (!people.has(id)) throw new Refusal(404, 'User not found');

  const documentsOf = await evidence.snapshot();
  const documents = documentsOf(id)
    .filter((document) => !type || document.type === type)
    .filter((document) => !text || document.name.toLowerCase().includes(text))
    .slice((page - 1) * limit, page * limit);
  return json(200, { documents });
}
