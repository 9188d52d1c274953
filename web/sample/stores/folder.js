import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_UPLOAD_ID } from './first-upload-id.js';

const OWN_FILE = /^(\d+)\.(json|bin|removed)(\.part)?$/;

/**
 * Keeps uploads and deletes as files of one folder: `<id>.bin` holds the bytes, `<id>.json` the
 * document, `<id>.removed` says that it was deleted. Names come from ids alone. One process may
 * use a folder at a time.
 *
 * @param {string} folder made when it is missing
 * @returns {import('../types.js').Store}
 */
export function folderStore(folder) {
  /** @param {string} name */
  const at = (name) => join(folder, name);

  /**
   * A reader, or a crash, meets the whole file or none.
   *
   * @param {string} name
   * @param {string | Uint8Array} content
   */
  async function write(name, content) {
    await writeFile(at(`${name}.part`), content);
    await rename(at(`${name}.part`), at(name));
  }

  async function ownFiles() {
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).flatMap((name) => {
      const [, id, kind, part] = OWN_FILE.exec(name) ?? [];
      return id ? [{ name, id: Number(id), kind, part: Boolean(part) }] : [];
    });
  }

  async function load() {
    const files = (await ownFiles()).filter((file) => !file.part);
    const removed = new Set(files.filter((file) => file.kind === 'removed').map(({ id }) => id));
    const found = files
      .filter((file) => file.kind === 'json' && !removed.has(file.id))
      .sort((a, b) => a.id - b.id);
    /** @type {import('../types.js').Upload[]} */
    const uploads = await Promise.all(
      found.map(async ({ name }) => JSON.parse(await readFile(at(name), 'utf8'))),
    );
    const nextId = Math.max(FIRST_UPLOAD_ID, ...files.map(({ id }) => id + 1));
    return { uploads, removed, nextId };
  }

  /** @type {Awaited<ReturnType<typeof load>> | undefined} */
  let loaded;
  async function state() {
    loaded ??= await load();
    return loaded;
  }

  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /**
   * One change after the other: an upload that a reset overtakes would be left in halves.
   *
   * @template T
   * @param {() => Promise<T>} work
   */
  function inTurn(work) {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  /**
   * @param {import('../types.js').NewUpload} upload
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async function add(upload, bytes) {
    const known = await state();
    const id = known.nextId++;
    await write(`${id}.bin`, bytes);
    await write(`${id}.json`, JSON.stringify({ ...upload, id }));
    known.uploads.push({ ...upload, id });
    return id;
  }

  /** @param {number} id */
  async function remove(id) {
    const known = await state();
    await write(`${id}.removed`, '');
    known.removed.add(id);
    known.uploads = known.uploads.filter((upload) => upload.id !== id);
    await Promise.all(['json', 'bin'].map((kind) => rm(at(`${id}.${kind}`), { force: true })));
  }

  async function clear() {
    for (const { name } of await ownFiles()) await rm(at(name), { force: true });
    loaded = undefined;
  }

  /** @param {number} id */
  async function bytes(id) {
    const { uploads } = await state();
    if (!uploads.some((upload) => upload.id === id)) return undefined;
    return new Uint8Array(await readFile(at(`${id}.bin`)));
  }

  return {
    kept: () =>
      inTurn(async () => {
        const { uploads, removed } = await state();
        return { uploads: [...uploads], removed: new Set(removed) };
      }),
    add: (upload, content) => inTurn(() => add(upload, content)),
    bytes: (id) => inTurn(() => bytes(id)),
    remove: (id) => inTurn(() => remove(id)),
    clear: () => inTurn(clear),
  };
}
