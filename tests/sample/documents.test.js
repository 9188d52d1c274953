import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSample } from './sample.js';

/** Somebody with many documents, found anew so that the names may change. */
async function busyUser() {
  const users = await startSample().everybody();
  return users.find(({ documents }) => documents?.[0]?.total === 64).id;
}

test('the list of documents carries no total', async () => {
  const answer = await startSample().json('/users/2/documents');
  assert.deepEqual(Object.keys(answer), ['documents']);
});

test('documents are read page by page until a short one', async () => {
  const { json } = startSample();
  const path = `/users/${await busyUser()}/documents`;
  const sizes = [];
  const ids = new Set();
  for (const page of [1, 2, 3]) {
    const { documents } = await json(`${path}?limit=50&page=${page}`);
    sizes.push(documents.length);
    for (const { id } of documents) ids.add(id);
  }
  assert.deepEqual(sizes, [50, 14, 0]);
  assert.equal(ids.size, 64);
  assert.equal((await json(path)).documents.length, 20);
});

test('a user’s own record holds the first ten', async () => {
  const { json } = startSample();
  const id = await busyUser();
  const [page] = (await json(`/users/${id}`)).documents;
  assert.deepEqual([page.data.length, page.page, page.limit, page.total], [10, 1, 10, 64]);
  assert.deepEqual(page.data, (await json(`/users/${id}/documents?limit=10`)).documents);
});

test('documents are found by type and by name, in any case', async () => {
  const { json } = startSample();
  const path = `/users/${await busyUser()}/documents?limit=50`;
  const typed = (await json(`${path}&type=SEC_TRAINING`)).documents;
  assert(typed.length > 0);
  assert(typed.every((/** @type {any} */ { type }) => type === 'SEC_TRAINING'));
  const named = (await json(`${path}&q=SECURITY`)).documents;
  assert.deepEqual(named, typed);
  assert.deepEqual((await json(`${path}&q=no+such+name`)).documents, []);
});

for (const [query, message] of [
  ['page=0', 'page must not be less than 1'],
  ['limit=51', 'limit must not be greater than 50'],
  ['q=', 'q should not be empty'],
  ['type=PASSPORT', /^type must be one of the following values: SEC_TRAINING, /],
  ['type=', /^type must be one of/],
]) {
  test(`documents refuse ${query}`, async () => {
    const answer = await startSample().send(`/users/2/documents?${query}`);
    assert.equal(answer.status, 400);
    const body = await answer.json();
    assert.equal(body.message.length, 1);
    assert.match(body.message[0], new RegExp(message));
  });
}

test('documents of nobody answer 404, of what is no id 400', async () => {
  const { send } = startSample();
  assert.equal((await send('/users/251/documents')).status, 404);
  assert.equal((await send('/users/me/documents')).status, 400);
});

test('a deleted document is gone everywhere', async () => {
  const { send, json } = startSample();
  const id = await busyUser();
  const { documents } = await json(`/users/${id}/documents`);
  const gone = documents[0].id;

  const answer = await send(`/users/documents/${gone}/${id}`, { method: 'DELETE' });
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), '');

  assert.equal((await json(`/users/${id}/documents`)).documents[0].id, documents[1].id);
  const [page] = (await json(`/users/${id}`)).documents;
  assert.deepEqual([page.total, page.data[0].id], [63, documents[1].id]);
  assert.equal((await send(`/users/documents/${gone}/download`)).status, 404);
  const again = await send(`/users/documents/${gone}/${id}`, { method: 'DELETE' });
  assert.equal(again.status, 404);
});

test('even the reference’s document can be deleted, and its page counts on', async () => {
  const { send, json } = startSample();
  await send('/users/documents/1/1', { method: 'DELETE' });
  assert.deepEqual((await json('/users/1')).documents, [
    { data: [], page: 1, limit: 10, total: 99 },
  ]);
});

test('a delete with the wrong owner, or with the ids swapped, deletes nothing', async () => {
  const { send, json } = startSample();
  const [{ id }] = (await json('/users/2/documents')).documents;
  for (const path of [`${id}/3`, `2/${id}`, `${id}/251`, '4999999/2', '5099999/2', '20000000/2']) {
    const answer = await send(`/users/documents/${path}`, { method: 'DELETE' });
    assert.equal(answer.status, 404, path);
    assert.equal((await answer.json()).message, 'Document not found');
  }
  for (const path of [`${id}/me`, 'x/2', `${id}/download`]) {
    const answer = await send(`/users/documents/${path}`, { method: 'DELETE' });
    assert.equal(answer.status, 400, path);
  }
  assert.equal((await json('/users/2/documents')).documents[0].id, id);
});
