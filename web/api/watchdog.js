/** An exchange in which nothing moves for so long is given up. */
const IDLE = 30_000;

/**
 * Gives up when nothing moves, or when the caller says so.
 *
 * @param {AbortSignal} [signal] of the caller
 * @returns {{ signal: AbortSignal, touch: () => void, release: () => void,
 *   verdict: () => 'aborted' | 'timeout' | 'network' }}
 */
export function watchdog(signal) {
  const own = new AbortController();
  let expired = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const stop = () => own.abort();
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      expired = true;
      own.abort();
    }, IDLE);
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  touch();
  return {
    signal: own.signal,
    touch,
    /** Why an exchange that failed has failed. */
    verdict: () => (signal?.aborted ? 'aborted' : expired ? 'timeout' : 'network'),
    release() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}
