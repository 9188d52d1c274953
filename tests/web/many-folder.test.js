import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '../../web/elements/many/folder.js';

/** @param {string} name  @param {boolean} [readable] */
const file = (name, readable = true) => ({
  isFile: true,
  file: (/** @type {(one: object) => void} */ resolve, /** @type {() => void} */ reject) =>
    readable ? resolve({ name }) : reject(),
});

/** A folder that tells what is in it two at a time. @param {...object} entries */
const folder = (...entries) => ({
  isDirectory: true,
  createReader() {
    const left = [...entries];
    return {
      readEntries: (/** @type {(some: object[]) => void} */ resolve) => resolve(left.splice(0, 2)),
    };
  },
});

/** @param {object[]} entries  @param {object[]} [files]  @returns {Promise<string[]>} */
async function names(entries, files = []) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const found = await filesOf(/** @type {any} */ ({ items, files }));
  return found.map(({ name }) => name);
}

test('all files of a dropped folder are found, also in folders within', async () => {
  const nested = folder(file('b.pdf'), folder(file('c.pdf'), file('d.pdf'), file('e.pdf')));
  assert.deepEqual(await names([folder(file('a.pdf'), nested, folder()), file('f.pdf')]), [
    ...['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf'],
  ]);
});

test('what systems leave in folders and what cannot be read is left out', async () => {
  const left = ['.DS_Store', 'Thumbs.db', 'desktop.ini'].map((name) => file(name));
  assert.deepEqual(await names([folder(...left, file('gone.pdf', false), file('a.pdf'))]), [
    'a.pdf',
  ]);
});

test('files without a folder are taken as they are', async () => {
  assert.deepEqual(await names([file('x.pdf')], [{ name: 'a.pdf' }]), ['a.pdf']);
});
