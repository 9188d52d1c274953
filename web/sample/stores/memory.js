import { FIRST_UPLOAD_ID } from './first-upload-id.js';

/**
 * Keeps uploads and deletes as long as it lives.
 *
 * @param {number} [first] id
 * @returns {import('../types.js').Store}
 */
export function memoryStore(first = FIRST_UPLOAD_ID) {
  /** @type {Map<number, { upload: import('../types.js').Upload, bytes: Uint8Array<ArrayBuffer> }>} */
  const uploads = new Map();
  /** @type {Set<number>} */
  const removed = new Set();
  let nextId = first;

  return {
    async kept() {
      return {
        uploads: Array.from(uploads.values(), ({ upload }) => upload),
        removed: new Set(removed),
      };
    },

    async add(upload, bytes) {
      const id = nextId++;
      uploads.set(id, { upload: { ...upload, id }, bytes });
      return id;
    },

    async bytes(id) {
      return uploads.get(id)?.bytes;
    },

    async remove(id) {
      uploads.delete(id);
      removed.add(id);
    },

    async clear() {
      uploads.clear();
      removed.clear();
    },
  };
}
