import { generatedDocumentsOf, ownerOf } from '../people/documents.js';
import { generatedFile } from './generated-file.js';

/** @typedef {import('../types.js').Kept} Kept */
/** @typedef {import('../types.js').Upload} Upload */

/** @param {Upload} upload */
const documentOf = ({ id, document }) => ({ id, ...document });

/**
 * The documents as they are now: the generated ones, without what was deleted, with what was
 * uploaded since.
 */
export class Evidence {
  /**
   * @param {import('../types.js').Store} store
   * @param {import('../people/people.js').People} people
   * @param {import('../types.js').Clock} clock
   */
  constructor(store, people, clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /**
   * One look at the store, for all users of an answer.
   *
   * @returns {Promise<(userId: number) => import('../types.js').UserDocument[]>}
   */
  async snapshot() {
    const { uploads, removed } = await this.store.kept();
    const today = this.clock.today();
    return (userId) => {
      const generated = generatedDocumentsOf(userId, today);
      const uploaded = uploads.filter((upload) => upload.userId === userId).map(documentOf);
      return [...generated, ...uploaded].filter(({ id }) => !removed.has(id));
    };
  }

  /**
   * @param {number} id
   * @returns {Promise<{ userId: number, file: () => Promise<import('../types.js').SampleFile> }
   *   | undefined>}
   */
  async find(id) {
    const { uploads, removed } = await this.store.kept();
    if (removed.has(id)) return undefined;

    const upload = uploads.find((each) => each.id === id);
    if (upload) return { userId: upload.userId, file: () => this.#uploadedFile(upload) };

    const userId = ownerOf(id);
    if (!this.people.has(userId)) return undefined;
    const document = generatedDocumentsOf(userId, this.clock.today()).find(
      (each) => each.id === id,
    );
    return document && { userId, file: async () => generatedFile(document) };
  }

  /** @param {Upload} upload */
  async #uploadedFile({ id, mime, document }) {
    const bytes = await this.store.bytes(id);
    if (!bytes) throw new Error(`The store lost the bytes of document ${id}`);
    return { name: document.name, mime, bytes };
  }

  /**
   * @param {import('../types.js').NewUpload} upload
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async add(upload, bytes) {
    return documentOf({ ...upload, id: await this.store.add(upload, bytes) });
  }
}
