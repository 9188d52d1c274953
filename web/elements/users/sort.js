/** The order of the list as the address writes it: `-renewal,name`, two keys at most. */

/** @typedef {{ key: string, down: boolean }} Key */

/** @param {string} sort  @returns {Key[]} */
export const sortKeys = (sort) =>
  sort
    .split(',')
    .filter(Boolean)
    .slice(0, 2)
    .map((one) => ({ key: one.replace(/^-/, ''), down: one.startsWith('-') }));

/** @param {Key[]} keys */
export const sortText = (keys) => keys.map(({ key, down }) => `${down ? '-' : ''}${key}`).join();

/**
 * Choosing a column sorts by it, then the other way round, then no more.
 *
 * @param {string} sort
 * @param {string} key
 * @param {boolean} second  after the first key
 * @returns {string}
 */
export function sortedBy(sort, key, second) {
  const keys = sortKeys(sort);
  const kept = second ? keys.filter((one) => one.key !== key).slice(0, 1) : [];
  const was = keys.find((one) => one.key === key);
  if (was?.down) return sortText(kept);
  const next = { key, down: was !== undefined };
  // The first key keeps its place when it is turned round beside a second one.
  if (second && keys[0]?.key === key) return sortText([next, ...kept]);
  return sortText([...kept, next]);
}
