import { createSampleApi } from '../../sample/sample-api.js';
import { indexedDbStore } from '../../sample/stores/indexeddb.js';
import { memoryStore } from '../../sample/stores/memory.js';

/** @typedef {import('../../sample/types.js').Store} Store */

/** So long the browser's database may take to open, milliseconds: sometimes it never does. */
const PATIENCE = 4000;

/**
 * The sample API inside the page. Uploads are kept in the browser; where it refuses or does not
 * answer, in memory.
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
    keeps: async () => (await opening).keeps,
  };
}

/** @returns {Promise<{ store: Store, keeps: boolean }>} */
async function openStore() {
  try {
    const store = indexedDbStore();
    // Some browsers refuse only once it is used.
    await inTime(store.kept());
    return { store, keeps: true };
  } catch {
    return { store: memoryStore(), keeps: false };
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
