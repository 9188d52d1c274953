import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSample } from './sample.js';

test('a user depends on its number and on today, not on how many there are', async () => {
  const few = await startSample({ users: 20 }).json('/users/17');
  const many = await startSample({ users: 100_000 }).json('/users/17');
  const later = await startSample({ today: '2026-11-24' }).json('/users/17');
  assert.deepEqual(few, many);
  assert.deepEqual(later.roles, few.roles);
  assert.notEqual(later.createdAt, few.createdAt);
});

test('a number of users or a day that makes no sense is refused', () => {
  for (const users of [0, -1, 1.5, 100_001, Number.NaN]) {
    assert.throws(() => startSample({ users }), RangeError);
  }
  for (const day of ['', 'today', '2026-02-30', '2026-1-1']) {
    assert.throws(() => startSample({ today: day }), RangeError);
  }
});
