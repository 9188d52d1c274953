import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { documentTypes } from '../../web/sample/people/documents.js';
import { operations } from '../../web/sample/sample-api.js';
import { fileKinds } from '../../web/sample/upload/file-kinds.js';
import { uploadableTypes } from '../../web/sample/upload/renewal.js';
import { contract, departures, documented } from './contract.js';
import { startSample } from './sample.js';

const { schemas } = contract.components;

test('the table of operations is the contract’s, all 53 cells', () => {
  const table = Object.entries(operations).map(([name, { method, path, success, refusals }]) => {
    return { name, method, path, statuses: [success, ...refusals].sort() };
  });
  const published = documented.map(({ name, method, path, operation }) => {
    return { name, method, path, statuses: Object.keys(operation.responses).map(Number).sort() };
  });
  const byName = (/** @type {{ name: string }} */ a, /** @type {{ name: string }} */ b) =>
    a.name.localeCompare(b.name);
  assert.deepEqual(table.sort(byName), published.sort(byName));
  assert.equal(table.flatMap(({ statuses }) => statuses).length, 53);
});

test('types and extensions are the contract’s', () => {
  const { type, file } = schemas.UploadForm.properties;
  const known = schemas.UserDocument.properties.type['x-muster-known-values'];
  assert.deepEqual(uploadableTypes, type.enum);
  assert.deepEqual([...fileKinds.keys()], file['x-muster-file-extensions']);
  assert.deepEqual(documentTypes.toSorted(), known.toSorted());
});

test('every user of the 250 keeps to the contract', async () => {
  const users = await startSample().everybody();
  assert.equal(users.length, 250);
  for (const user of users) {
    assert.deepEqual(departures('User', user), [], `user ${user.id}`);
  }
});

test('far users of 100,000 keep to the contract too', async () => {
  const { json } = startSample({ users: 100_000 });
  for (const page of [400, 1000, 2000]) {
    const answer = await json(`/users?limit=50&page=${page}`);
    assert.deepEqual(departures('UsersPage', answer), []);
  }
});

test('every list of documents and every download keeps to the contract', async () => {
  const { json } = startSample();
  for (let id = 1; id <= 250; id++) {
    const list = await json(`/users/${id}/documents?limit=50`);
    assert.deepEqual(departures('UserDocumentList', list), []);
    for (const document of list.documents.slice(0, 3)) {
      const answer = await json(`/users/documents/${document.id}/download`);
      assert.deepEqual(departures('DocumentDownload', answer), []);
    }
  }
});

test('the contract holds on any day, leap days and turns of the year included', async () => {
  for (const today of ['2024-02-29', '2026-01-01', '2026-12-31']) {
    const answer = await startSample({ today }).json('/users?limit=50');
    assert.deepEqual(departures('UsersPage', answer), []);
  }
});

test('user 1 is the reference’s own record, unchanged', async () => {
  const reference = JSON.parse(
    readFileSync(new URL('reference-user.json', import.meta.url), 'utf8'),
  );
  const { json } = startSample();
  assert.deepEqual(await json('/users/1'), reference);
  assert.equal(JSON.stringify(await json('/users/1')), JSON.stringify(reference));
  assert.deepEqual(await json('/users/1/documents'), { documents: reference.documents[0].data });
  assert.deepEqual(await json('/users/documents/1/download'), {
    fileBuffer: { buffer: 'RXhhbXBsZSB0ZXh0IGNvbnRlbnQ=' },
  });
});
