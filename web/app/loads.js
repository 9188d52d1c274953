/** Sooner than this an answer is not worth a sign of waiting. */
const SLOW = 150;

/**
 * The loads of one view: a new one ends the one before, and only a slow one is shown.
 *
 * @param {(slow: boolean) => void} onSlow
 */
export function createLoads(onSlow) {
  let current = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function stop() {
    clearTimeout(timer);
    current.abort();
  }

  return {
    /**
     * @template Result
     * @param {(signal: AbortSignal) => Promise<Result>} work
     * @returns {Promise<Result | null>} null when a newer load took its place
     */
    async run(work) {
      stop();
      const own = new AbortController();
      current = own;
      timer = setTimeout(() => onSlow(true), SLOW);
      try {
        const result = await work(own.signal);
        return own.signal.aborted ? null : result;
      } finally {
        if (current === own) {
          clearTimeout(timer);
          onSlow(false);
        }
      }
    },
    stop,
  };
}
