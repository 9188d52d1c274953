/** Bytes of JavaScript's heap in use; exact under --enable-precise-memory-info. */
export const heap = () => /** @type {any} */ (performance).memory.usedJSHeapSize;

/** Nobody pays for another's garbage: collects it, and waits until that is over. */
export async function settle() {
  for (let time = 0; time < 2; time += 1) {
    /** @type {any} */ (globalThis).gc();
    await new Promise((done) => setTimeout(done, 20));
  }
}
