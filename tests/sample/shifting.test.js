import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSample } from './sample.js';

/** @param {{ data: { id: number }[] }} page */
const ids = ({ data }) => data.map(({ id }) => id);

test('a shifting list loses its first user with every request, and a row slips by', async () => {
  const { turn, json } = startSample({ users: 9 });
  await turn('listUsers', { answer: 'shifting' });
  const first = await json('/users?limit=4&page=1');
  const second = await json('/users?limit=4&page=2');
  assert.deepEqual([first.total, second.total], [8, 7]);
  assert.deepEqual(ids(first), [2, 3, 4, 5]);
  assert.deepEqual(ids(second), [7, 8, 9]);
});

test('a list that shifts for so many requests is whole again after them', async () => {
  const { turn, json } = startSample({ users: 9 });
  await turn('listUsers', { answer: 'shifting', times: 2 });
  const totals = [];
  for (let request = 0; request < 4; request += 1) totals.push((await json('/users')).total);
  assert.deepEqual(totals, [8, 7, 9, 9]);
  await turn('listUsers', { answer: 'shifting' });
  assert.equal((await json('/users')).total, 8);
});

test('a shifting list keeps its last user, and is searched as it is', async () => {
  const { turn, json } = startSample({ users: 3 });
  await turn('listUsers', { answer: 'shifting' });
  for (const left of [[2, 3], [3], [3], [3]]) {
    assert.deepEqual(ids(await json('/users?excludeUserIds[]=1')), left);
  }
});

test('users who left a shifting list can still be had one by one', async () => {
  const { turn, json, send } = startSample();
  await turn('listUsers', { answer: 'shifting' });
  await turn('getUser', { answer: 'shifting' });
  await json('/users');
  assert.equal((await send('/users/1')).status, 200);
});
