/**
 * Hears the pages that are listed, and answers what makes no sense to the one that said it.
 *
 * @param {readonly string[]} origins
 * @param {(data: any, from: string) => string | null} act  says why it did nothing
 * @param {import('./around.js').Around['post']} post
 * @returns {(data: any, from: string) => void}
 */
export const hearing = (origins, act, post) => (data, from) => {
  // What we say ourselves: two who answer each other's refusals would never end.
  if (!origins.includes(from) || data?.type === 'refused') return;
  const message = act(data, from);
  if (message !== null) post({ type: 'refused', message }, from);
};
