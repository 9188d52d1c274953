/**
 * How long something took, without its pauses.
 *
 * @param {() => number} now milliseconds
 */
export function stopwatch(now) {
  let spent = 0;
  /** @type {number | null} */
  let since = null;
  const elapsed = () => spent + (since === null ? 0 : now() - since);
  return {
    elapsed,
    reset() {
      spent = 0;
      since = null;
    },
    /** @param {boolean} running from now on */
    run(running) {
      spent = elapsed();
      since = running ? now() : null;
    },
  };
}
