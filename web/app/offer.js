/**
 * How many users there are tells whether they are loaded without being asked for: asks for it with
 * the least that the API answers.
 *
 * @param {Pick<import('./controller.js').Context, 'client' | 'engine' | 'loading'>} context
 * @param {import('../api/client.js').How} options
 */
export async function offerLoading({ client, engine, loading }, options) {
  const outcome = await client.call('listUsers', { page: 1, limit: 1 }, options);
  if (outcome.ok) loading.offer(engine.page().total);
  return outcome;
}
