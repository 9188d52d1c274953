import { createSampleApi } from '../../sample/sample-api.js';
import { indexedDbStore } from '../../sample/stores/indexeddb.js';
import { memoryStore } from '../../sample/stores/memory.js';
import { withMemory } from '../../sample/stores/with-memory.js';

/** @typedef {import('../../sample/types.js').Store} Store */
/** @typedef {(document?: number) => import('./source.js').Keeping} Keeps */
/** @typedef {{ store: Store, keeps: Keeps }} Opened */

/** So long the browser's database may take to open, milliseconds: sometimes it never does. */
const PATIENCE = 4000;

/**
 * The sample API inside the page. Uploads are kept in the browser; where it does not answer, in
 * memory, and so is each that it refuses.
 *
 * @param {import('../config.js').Config} config
 * @returns {import('./source.js').Source}
 */
export function inPage(config) {
  const opening = openStore();
  const api = createSampleApi({
    base: new URL(config.base).pathname,
    store: whenOpen(opening),
    maxUploadBytes: config.maxUploadBytes,
  });
  return {
    config,
    fetch: (input, init) => api.fetch(new Request(input, init)),
    keeps: async (document) => (await opening).keeps(document),
  };
}

/** @returns {Promise<Opened>} */
async function openStore() {
  try {
    const store = indexedDbStore();
    // Some browsers refuse only once it is used.
    await inTime(store.kept());
    const { store: both, isUsed, holds } = withMemory(store);
    /** @type {Keeps} */
    const keeps = (document) => {
      if (document !== undefined) return holds(document) ? 'memory' : 'kept';
      return isUsed() ? 'partly' : 'kept';
    };
    return { store: both, keeps };
  } catch {
    return { store: memoryStore(), keeps: () => 'memory' };
  }
}

/** @param {Promise<unknown>} answer */
function inTime(answer) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  return Promise.race([answer, late]);
}

/** @param {Promise<{ store: Store }>} opening  @returns {Store} whose first use waits for it */
const whenOpen = (opening) => ({
  kept: async () => (await opening).store.kept(),
  add: async (upload, bytes) => (await opening).store.add(upload, bytes),
  bytes: async (id) => (await opening).store.bytes(id),
  remove: async (id) => (await opening).store.remove(id),
  clear: async () => (await opening).store.clear(),
});
