import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { folderStore } from '../../web/sample/stores/folder.js';
import { indexedDbStore } from '../../web/sample/stores/indexeddb.js';
import { memoryStore } from '../../web/sample/stores/memory.js';
import { withMemory } from '../../web/sample/stores/with-memory.js';
import { fakeIndexedDb } from './fake-indexeddb.js';
import { form, startSample } from './sample.js';

/** @import { Store } from '../../web/sample/types.js' */

const folders = mkdtempSync(join(tmpdir(), 'sample-store-'));
after(() => rmSync(folders, { recursive: true }));
let count = 0;
const newFolder = () => join(folders, String(++count), 'deeper');

/**
 * Each gives a function that opens the same store again, as after a restart.
 *
 * @type {Record<string, () => () => Store>}
 */
const kinds = {
  memory: () => {
    const store = memoryStore();
    return () => store;
  },
  folder: () => {
    const folder = newFolder();
    return () => folderStore(folder);
  },
  indexeddb: () => {
    const factory = fakeIndexedDb();
    return () => indexedDbStore({ factory });
  },
  refused: () => {
    const { store } = withMemory(refusing(memoryStore(), () => true));
    return () => store;
  },
};

/**
 * @param {Store} store
 * @param {() => boolean} isFull  it then takes nothing more, as the browser's when space is short
 * @returns {Store}
 */
function refusing(store, isFull) {
  const refuse = async () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  return {
    ...store,
    add: (upload, bytes) => (isFull() ? refuse() : store.add(upload, bytes)),
    remove: (id) => (isFull() ? refuse() : store.remove(id)),
  };
}

test('what a store takes stays there, what it refuses is in memory, and both are one', async () => {
  const below = memoryStore();
  let isFull = false;
  const { store, isUsed } = withMemory(refusing(below, () => isFull));
  const sample = startSample({ store });
  const generated = (await sample.json('/users/2/documents')).documents;
  const taken = await upload(sample, 'taken.pdf');
  assert.equal(isUsed(), false);
  isFull = true;
  const refused = await upload(sample, 'refused.pdf');
  assert.equal(isUsed(), true);
  assert.deepEqual(
    (await below.kept()).uploads.map(({ id }) => id),
    [taken.id],
  );
  assert.deepEqual((await sample.json('/users/2/documents')).documents, [
    ...generated,
    taken,
    refused,
  ]);
  for (const { id } of [taken, refused]) {
    assert.equal(String(Buffer.from((await store.bytes(id)) ?? [])), '%PDF-1.4');
  }
  for (const { id } of [taken, refused, generated[0]]) {
    const gone = await sample.send(`/users/documents/${id}/2`, { method: 'DELETE' });
    assert.equal(gone.ok, true);
  }
  assert.deepEqual((await sample.json('/users/2/documents')).documents, generated.slice(1));
  await store.clear();
  assert.equal(isUsed(), false);
  assert.deepEqual((await sample.json('/users/2/documents')).documents, generated);
});

/** @param {ReturnType<typeof startSample>} sample */
const upload = ({ json }, name = 'proof.pdf') =>
  json('/users/2/documents', { method: 'POST', body: form({ name }) });

for (const [kind, create] of Object.entries(kinds)) {
  describe(`the ${kind} store`, () => {
    test('keeps uploads and deletes', async () => {
      const open = create();
      const first = startSample({ store: open() });
      const before = await first.json('/users/2/documents');
      const kept = [await upload(first, 'a.pdf'), await upload(first, 'b.pdf')];
      const dropped = await upload(first, 'c.pdf');
      await first.send(`/users/documents/${dropped.id}/2`, { method: 'DELETE' });
      await first.send(`/users/documents/${before.documents[0].id}/2`, { method: 'DELETE' });

      const second = startSample({ store: open() });
      assert.deepEqual((await second.json('/users/2/documents')).documents, [
        ...before.documents.slice(1),
        ...kept,
      ]);
      assert.equal((await second.send(`/users/documents/${dropped.id}/download`)).status, 404);
      const store = open();
      assert.equal(String(Buffer.from((await store.bytes(kept[1].id)) ?? [])), '%PDF-1.4');
      assert.equal(await store.bytes(dropped.id), undefined);
    });

    test('never gives an id twice, not even that of a deleted document', async () => {
      const open = create();
      const first = startSample({ store: open() });
      const { id } = await upload(first);
      await first.send(`/users/documents/${id}/2`, { method: 'DELETE' });
      assert((await upload(startSample({ store: open() }))).id > id);
    });

    test('takes uploads that come at once', async () => {
      const sample = startSample({ store: create()() });
      const names = Array.from({ length: 12 }, (_, at) => `${at}.pdf`);
      const uploaded = await Promise.all(names.map((name) => upload(sample, name)));
      assert.equal(new Set(uploaded.map(({ id }) => id)).size, 12);
      const { documents } = await sample.json('/users/2/documents?limit=50&q=.pdf');
      for (const document of uploaded) {
        assert(documents.some((/** @type {any} */ { id }) => id === document.id));
      }
    });

    test('is empty after a reset, also for who opens it later', async () => {
      const open = create();
      const sample = startSample({ store: open() });
      const before = await sample.json('/users/2/documents');
      const { id } = await upload(sample);
      await sample.send(`/users/documents/${before.documents[0].id}/2`, { method: 'DELETE' });
      await sample.send('/sample/reset', { method: 'POST' });
      for (const store of [undefined, open()]) {
        const now = store ? startSample({ store }) : sample;
        assert.deepEqual(await now.json('/users/2/documents'), before);
      }
      assert.equal(await open().bytes(id), undefined);
    });
  });
}

describe('the folder store', () => {
  test('names its files by ids alone and leaves nothing half-written', async () => {
    const folder = newFolder();
    const sample = startSample({ store: folderStore(folder) });
    const { id } = await upload(sample, '../../escape.pdf');
    await sample.call('deleteUserDocument');
    assert.deepEqual(readdirSync(folder).toSorted(), ['1.removed', `${id}.bin`, `${id}.json`]);
    await sample.send(`/users/documents/${id}/2`, { method: 'DELETE' });
    assert.deepEqual(readdirSync(folder).toSorted(), ['1.removed', `${id}.removed`]);
  });

  test('touches no file that is not its own', async () => {
    const folder = newFolder();
    const sample = startSample({ store: folderStore(folder) });
    await upload(sample);
    writeFileSync(join(folder, 'notes.json'), 'mine');
    await sample.send('/sample/reset', { method: 'POST' });
    assert.deepEqual(readdirSync(folder), ['notes.json']);
  });

  test('passes over what a crash left behind, and gives its id to nobody', async () => {
    const folder = newFolder();
    const first = startSample({ store: folderStore(folder) });
    const { id } = await upload(first);
    writeFileSync(join(folder, `${id + 1}.bin`), '%PDF-');
    writeFileSync(join(folder, `${id + 2}.json.part`), '{');
    const second = startSample({ store: folderStore(folder) });
    assert.equal((await second.send(`/users/documents/${id + 1}/download`)).status, 404);
    assert.equal((await upload(second)).id, id + 2);
  });
});
