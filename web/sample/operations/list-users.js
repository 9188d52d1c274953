import { json } from '../json.js';
import { Query } from '../parameters.js';

/**
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function listUsers({ url }, { people, evidence, clock }) {
  const query = new Query(url.searchParams);
  const page = query.integer('page', { fallback: 1, min: 1 });
  const limit = query.integer('limit', { fallback: 20, min: 1, max: 50 });
  const filter = {
    q: query.text('q'),
    roles: query.texts('roles[]'),
    excludeRoles: query.texts('excludeRoles[]', 300),
    includeUserIds: query.ids('includeUserIds[]', 300),
    excludeUserIds: query.ids('excludeUserIds[]', 500),
  };
  query.check();

  const { ids, total } = people.page(filter, page, limit);
  const documentsOf = await evidence.snapshot();
  const today = clock.today();
  const data = ids.map((id) => people.user(id, today, documentsOf(id)));
  return json(200, { data, page, limit, total });
}
