import { pathId } from '../parameters.js';
import { Refusal } from '../refusal.js';

/**
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function deleteUserDocument({ path }, { evidence }) {
  const id = pathId(path, 'docId');
  const userId = pathId(path, 'userId');
  const found = await evidence.find(id);
  if (found?.userId !== userId) throw new Refusal(404, 'Document not found');
  await evidence.store.remove(id);
  return new Response(null, { status: 200 });
}
