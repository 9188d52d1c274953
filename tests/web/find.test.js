import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersAt } from '../../web/app/sources/find.js';

for (const [status, type, isThere] of /** @type {const} */ ([
  [200, 'application/json', true],
  [401, 'application/json', true],
  [404, 'application/json', false],
  [200, 'text/html', false],
  [404, 'text/html', false],
  [403, 'application/xml', false],
  [502, 'text/html', true],
  [504, '', true],
])) {
  test(`${status} of ${type || 'no type'} is ${isThere ? 'a' : 'no'} gateway`, async (t) => {
    const answer = { status, headers: { 'content-type': type } };
    t.mock.method(globalThis, 'fetch', async () => new Response('', answer));
    assert.equal(await answersAt('https://muster.test/api'), isThere);
  });
}
