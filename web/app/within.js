/**
 * A signal that fires after so long. The browser's own, `AbortSignal.timeout`, is younger than the
 * oldest browsers that run the module.
 *
 * @param {number} milliseconds
 */
export function within(milliseconds) {
  const late = new AbortController();
  const reason = new DOMException(`${milliseconds} ms`, 'TimeoutError');
  setTimeout(() => late.abort(reason), milliseconds);
  return late.signal;
}
