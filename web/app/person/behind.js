import { offerLoading } from '../offer.js';
import { usersParams } from '../queries.js';
import { formatRoute, parseRoute } from '../routes.js';

/** The list of users that one user stands in, while that user is on screen. */

/** @typedef {import('../controller.js').Context} Context */

/**
 * Who is before and after, and what others have, only the list tells: it is loaded where it is
 * small, also for who came by a link.
 *
 * @param {Context} context
 * @param {AbortSignal} signal
 */
export async function offerList(context, signal) {
  const { state, asks } = context.loading.progress();
  const known = state !== 'idle' || asks || context.engine.page().total !== null;
  if (!context.alone && !known) await offerLoading(context, { signal, lane: 'crawl' });
}

/**
 * The neighbour of a user at the edge of the server’s page: that page is asked for, and the list is
 * left there.
 *
 * @param {Context} context
 * @param {1 | -1} by
 * @param {AbortSignal} signal
 * @returns {Promise<{ problem: Muster.Problem | null, id: number | null }>}
 */
export async function beyond({ client, engine, list, turnList }, by, signal) {
  const { view } = parseRoute(list());
  const { q, filter, sort, size } = view;
  const read = engine.view({ text: q, filter, sort, size: 1, facets: false });
  const { params } = usersParams(read, view);
  const page = (engine.page().first - 1) / Number(params.limit) + 1 + by;
  const outcome = await client.call('listUsers', { ...params, page }, { signal });
  if (!outcome.ok) return { problem: outcome.problem, id: null };
  const { rows, first } = engine.page();
  turnList(formatRoute('/users', { ...view, page: Math.floor((first - 1) / size) + 1 }));
  return { problem: null, id: (by > 0 ? rows[0] : rows.at(-1))?.id ?? null };
}
