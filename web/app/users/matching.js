import { startExport } from '../../engine/export.js';
import { calmly } from '../calmly.js';

/**
 * @param {import('../../engine/export.js').Session} session
 * @param {Muster.Query} query
 * @param {ReadonlySet<number>} but
 * @returns {Promise<number[]>} the ids of all that match but these, in the order of the query
 */
export async function matching(session, query, but) {
  const columns = ['id'];
  let text = '';
  for await (const piece of calmly(
    startExport(session, { format: 'json', query, rows: 'all', columns }),
  )) {
    text += piece;
  }
  /** @type {{ users: { id: number }[] }} */
  const { users } = JSON.parse(text);
  return users.map(({ id }) => id).filter((id) => !but.has(id));
}
