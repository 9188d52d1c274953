/**
 * Work that is given up after so long. `AbortSignal.timeout` is younger than the oldest browsers that
 * run the module.
 *
 * @template Result
 * @param {number} milliseconds
 * @param {(signal: AbortSignal) => Promise<Result>} work
 */
export async function within(milliseconds, work) {
  const late = new AbortController();
  const giveUp = () => late.abort(new DOMException(`${milliseconds} ms`, 'TimeoutError'));
  const timer = setTimeout(giveUp, milliseconds);
  try {
    return await work(late.signal);
  } finally {
    clearTimeout(timer);
  }
}
