/** Asks before the page is left while files are not sent. */

/** @type {Set<{ open: () => number }>} */
const queues = new Set();

/** @returns {number} files anywhere that are not there yet */
export const unsentFiles = () => [...queues].reduce((sum, queue) => sum + queue.open(), 0);

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  if (unsentFiles() > 0) event.preventDefault();
}

/** @param {{ open: () => number }} queue  that may hold files from now on */
export function askBeforeLeaving(queue) {
  if (queues.size === 0) addEventListener('beforeunload', ask);
  queues.add(queue);
}

/** @param {{ open: () => number }} queue  that holds no files any more */
export function letLeave(queue) {
  queues.delete(queue);
  if (queues.size === 0) removeEventListener('beforeunload', ask);
}
