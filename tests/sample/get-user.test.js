import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departures } from './contract.js';
import { startSample } from './sample.js';

test('a user by id is the one in the list', async () => {
  const { json, everybody } = startSample();
  const users = await everybody();
  for (const id of [1, 2, 46, 250]) assert.deepEqual(await json(`/users/${id}`), users[id - 1]);
});

test('every user with an address is found by it', async () => {
  const { json, everybody } = startSample();
  for (const user of await everybody()) {
    if (!user.email) continue;
    const found = await json(`/users/${encodeURIComponent(user.email)}/email`);
    assert.equal(found.id, user.id);
  }
});

test('an address is found in any case, with its plus sent bare or encoded', async () => {
  const { json } = startSample();
  assert.equal((await json('/users/SOREN.provesen+17@Example.com/email')).id, 17);
  assert.equal((await json('/users/soren.provesen%2B17%40example.com/email')).id, 17);
});

test('an address of nobody answers 404, whatever it holds', async () => {
  const { send } = startSample();
  for (const email of ['nobody@example.com', 'a/b@example.com', 'documents', '..']) {
    const answer = await send(`/users/${encodeURIComponent(email)}x/email`);
    assert.equal(answer.status, 404);
    assert.deepEqual(departures('Error', await answer.json()), []);
  }
});

test('an id of nobody answers 404', async () => {
  for (const id of [0, 251, 9007199254740991]) {
    const answer = await startSample().send(`/users/${id}`);
    assert.equal(answer.status, 404);
    assert.deepEqual(await answer.json(), {
      statusCode: 404,
      message: 'User not found',
      code: 10005,
      debugInfo: null,
    });
  }
});

test('what is no id answers 400', async () => {
  for (const id of ['me', '1.5', '-1', '1e3', '0x1', '%20', '9007199254740992']) {
    const answer = await startSample().send(`/users/${id}`);
    assert.equal(answer.status, 400, id);
    assert.deepEqual((await answer.json()).message, 'id must be an integer number');
  }
});

test('a path that is not percent-encoded UTF-8 answers 400', async () => {
  const answer = await startSample().send('/users/%ff%zz/email');
  assert.equal(answer.status, 400);
});
