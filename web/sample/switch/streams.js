/** @typedef {(signal: AbortSignal) => AsyncGenerator<Uint8Array<ArrayBuffer>>} Pieces */

/**
 * @param {number} milliseconds Infinity waits for the signal alone
 * @param {AbortSignal} signal
 * @returns {Promise<void>} rejects with the signal's reason
 */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = Number.isFinite(milliseconds) ? setTimeout(finish, milliseconds) : undefined;
    signal.addEventListener('abort', giveUp);
    function finish() {
      signal.removeEventListener('abort', giveUp);
      resolve();
    }
    function giveUp() {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}

/**
 * A body made piece by piece, only as fast as it is read. It fails when the request is aborted
 * and ends its pieces when the reader loses interest.
 *
 * @param {Pieces} pieces
 * @param {AbortSignal} requested
 */
export function streamed(pieces, requested) {
  const stop = new AbortController();
  const abort = () => stop.abort(requested.reason);
  requested.addEventListener('abort', abort);
  const source = pieces(stop.signal);

  return new ReadableStream(
    {
      async pull(controller) {
        stop.signal.throwIfAborted();
        const { done, value } = await source.next();
        if (done) {
          requested.removeEventListener('abort', abort);
          controller.close();
        } else {
          controller.enqueue(value);
        }
      },
      cancel(reason) {
        requested.removeEventListener('abort', abort);
        stop.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
