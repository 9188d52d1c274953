import { knownOf } from '../known.js';

/**
 * The types of evidence that current users have. A user who is not in the directory yet counts for
 * nothing, so they are told only once it is whole.
 *
 * @param {Pick<import('../controller.js').Context, 'engine' | 'loading'>} context
 * @returns {{ type: string, count: number }[] | null | undefined} null where nothing is known of
 *   anybody, undefined while that comes by itself
 */
export function typesOfOthers({ engine, loading }) {
  const { state, users, asks } = knownOf(loading.progress());
  if (state !== 'complete' && state !== 'incomplete') return asks ? null : undefined;
  if (users === 0) return null;
  return engine
    .view({ text: '', filter: 'status:current', size: 1 })
    .facets.doc.filter(({ value, count }) => value !== 'none' && count > 0)
    .map(({ value, count }) => ({ type: value, count }));
}
