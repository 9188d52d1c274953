import { FIRST_UPLOAD_ID } from './first-upload-id.js';
import { memoryStore } from './memory.js';

/** @typedef {import('../types.js').Store} Store */

/** No other store comes so far. */
const FIRST_IN_MEMORY = FIRST_UPLOAD_ID + 1_000_000_000;

/**
 * Keeps in memory what a store refuses, as one that is full does.
 *
 * @param {Store} store
 * @returns {{ store: Store, isUsed: () => boolean, holds: (id: number) => boolean }}
 *   `isUsed`: memory holds something; `holds`: it holds this upload
 */
export function withMemory(store) {
  const memory = memoryStore(FIRST_IN_MEMORY);
  let isUsed = false;

  /**
   * @template T
   * @param {(of: Store) => Promise<T>} write
   * @returns {Promise<T>}
   */
  async function written(write) {
    try {
      return await write(store);
    } catch {
      isUsed = true;
      return write(memory);
    }
  }

  return {
    isUsed: () => isUsed,
    holds: (id) => id >= FIRST_IN_MEMORY,
    store: {
      async kept() {
        const [there, here] = await Promise.all([store.kept(), memory.kept()]);
        return {
          uploads: [...there.uploads, ...here.uploads].filter(({ id }) => !here.removed.has(id)),
          removed: new Set([...there.removed, ...here.removed]),
        };
      },
      add: (upload, bytes) => written((of) => of.add(upload, bytes)),
      bytes: (id) => (id < FIRST_IN_MEMORY ? store : memory).bytes(id),
      remove: (id) => (id < FIRST_IN_MEMORY ? written((of) => of.remove(id)) : memory.remove(id)),
      async clear() {
        await memory.clear();
        await store.clear();
        isUsed = false;
      },
    },
  };
}
