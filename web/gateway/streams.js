/**
 * Passes a body on chunk by chunk, at the pace of whoever reads it.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @param {{ onChunk?: (chunk: Uint8Array) => void, onEnd?: (isWhole: boolean) => void }} [watch]
 *   `onChunk` may throw: the reader then sees that error and the source is cancelled.
 *   `onEnd` is told once how the body ends: whether all of it came.
 * @returns {ReadableStream<Uint8Array>}
 */
export function relay(body, { onChunk, onEnd } = {}) {
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            onChunk?.(value);
            controller.enqueue(value);
            return;
          }
          onEnd?.(true);
          controller.close();
        } catch (error) {
          onEnd?.(false);
          reader.cancel(error).catch(() => {});
          controller.error(error);
        }
      },
      cancel(reason) {
        onEnd?.(false);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** @type {WeakSet<ReadableStream>} */
const atHand = new WeakSet();

/**
 * A body of bytes that are here already. Given to a Response as they are, they would be copied.
 *
 * @param {Uint8Array} bytes
 */
export function streamOf(bytes) {
  const body = new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  atHand.add(body);
  return body;
}

/** @param {ReadableStream} body  @returns {boolean} whether nothing can break it */
export const isAtHand = (body) => atHand.has(body);
