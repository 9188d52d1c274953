import { FIRST_UPLOAD_ID } from './first-upload-id.js';

const TABLES = /** @type {const} */ (['uploads', 'files', 'removed']);

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBTransaction} transaction */
function committed(transaction) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    })
  );
}

/**
 * @param {IDBFactory} factory
 * @param {string} name
 */
function open(factory, name) {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    const database = request.result;
    // The generator never gives a key twice, not even after a reset, and works across tabs.
    database.createObjectStore('uploads', { autoIncrement: true });
    database.createObjectStore('files');
    database.createObjectStore('removed');
  };
  return settled(request);
}

/**
 * Keeps uploads and deletes in the page's own database, shared by its tabs.
 *
 * @param {{ name?: string, factory?: IDBFactory }} [options]
 * @returns {import('../types.js').Store}
 */
export function indexedDbStore({ name = 'muster-sample', factory = indexedDB } = {}) {
  /** @type {IDBDatabase | undefined} */
  let database;

  /** @param {IDBTransactionMode} mode */
  async function begin(mode) {
    database ??= await open(factory, name);
    const transaction = database.transaction(TABLES, mode);
    const [uploads, files, removed] = TABLES.map((table) => transaction.objectStore(table));
    return { uploads, files, removed, done: () => committed(transaction) };
  }

  return {
    async kept() {
      const { uploads, removed } = await begin('readonly');
      const [values, keys, gone] = await Promise.all([
        settled(uploads.getAll()),
        settled(uploads.getAllKeys()),
        settled(removed.getAllKeys()),
      ]);
      return {
        uploads: values.map((value, at) => ({ ...value, id: FIRST_UPLOAD_ID + Number(keys[at]) })),
        removed: new Set(gone.map(Number)),
      };
    },

    async add(upload, bytes) {
      const { uploads, files, done } = await begin('readwrite');
      const key = await settled(uploads.add(upload));
      files.add(bytes, key);
      await done();
      return FIRST_UPLOAD_ID + Number(key);
    },

    async bytes(id) {
      const { files } = await begin('readonly');
      return settled(files.get(id - FIRST_UPLOAD_ID));
    },

    async remove(id) {
      const { uploads, files, removed, done } = await begin('readwrite');
      uploads.delete(id - FIRST_UPLOAD_ID);
      files.delete(id - FIRST_UPLOAD_ID);
      removed.put(true, id);
      await done();
    },

    async clear() {
      const { uploads, files, removed, done } = await begin('readwrite');
      for (const table of [uploads, files, removed]) table.clear();
      await done();
    },
  };
}
