import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSample } from './sample.js';

/**
 * @param {string} name
 * @param {number} count
 */
const repeated = (name, count) =>
  Array.from({ length: count }, (_, at) => `${encodeURIComponent(name)}=${at + 1}`).join('&');

for (const [query, message] of [
  ['page=0', 'page must not be less than 1'],
  ['page=-1', 'page must not be less than 1'],
  ['page=1.5', 'page must be an integer number'],
  ['page=', 'page must be an integer number'],
  ['page=two', 'page must be an integer number'],
  ['page=1&page=2', 'page must be given once'],
  ['page=9007199254740992', 'page must not be greater than 9007199254740991'],
  ['limit=0', 'limit must not be less than 1'],
  ['limit=51', 'limit must not be greater than 50'],
  ['limit=1e1', 'limit must be an integer number'],
  ['q=', 'q should not be empty'],
  ['roles[]=', 'each value in roles[] should not be empty'],
  [repeated('excludeRoles[]', 301), 'excludeRoles[] must contain no more than 300 elements'],
  ['includeUserIds[]=a', 'each value in includeUserIds[] must be an integer number'],
  ['excludeUserIds[]=-1', 'each value in excludeUserIds[] must be an integer number'],
  [repeated('includeUserIds[]', 301), 'includeUserIds[] must contain no more than 300 elements'],
  [repeated('excludeUserIds[]', 501), 'excludeUserIds[] must contain no more than 500 elements'],
]) {
  test(`${query.slice(0, 40)} is refused: ${message}`, async () => {
    const answer = await startSample().send(`/users?${query}`);
    assert.equal(answer.status, 400);
    assert.deepEqual(await answer.json(), { statusCode: 400, message: [message], code: 10001 });
  });
}

test('all that is wrong is said at once', async () => {
  const { message } = await startSample().json('/users?page=0&limit=99&q=');
  assert.equal(message.length, 3);
});

test('the longest lists that are allowed are', async () => {
  const { send } = startSample();
  const lists = [
    repeated('excludeRoles[]', 300),
    repeated('includeUserIds[]', 300),
    repeated('excludeUserIds[]', 500),
    repeated('roles[]', 400),
  ];
  for (const query of lists) assert.equal((await send(`/users?${query}`)).status, 200);
});

test('parameters that nobody knows are ignored', async () => {
  const { json } = startSample();
  assert.deepEqual(await json('/users?sort=name&roles=ADMIN&mfa=no'), await json('/users'));
});
