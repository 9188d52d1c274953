import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawRequest } from './raw-request.js';
import { gatewayBefore, noting, writing } from './upstream.js';

for (const method of ['GET', 'POST', 'DELETE']) {
  test(`a ${method} from a page of another site is refused`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);
    const path = { GET: '/users', POST: '/users/17/documents', DELETE: '/users/documents/5/17' };
    const target = `/api${path[/** @type {'GET'} */ (method)]}`;

    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://elsewhere.example'],
      ['origin', 'null'],
    ]) {
      const headers = { ...writing, [name]: value };
      const { status } = await rawRequest(origin, target, { method, headers });
      assert.equal(status, 403);
    }
    const { status } = await rawRequest(origin, target, {
      method,
      headers: { ...writing, origin },
    });

    assert.equal(status, 200);
    assert.equal(seen.length, 1);
  });
}

test('a read-only gateway passes on reads and refuses writes', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer, { readOnly: true });

  const read = await rawRequest(origin, '/api/users/17/documents');
  const upload = await rawRequest(origin, '/api/users/17/documents', { method: 'POST' });
  const removal = await rawRequest(origin, '/api/users/documents/5/17', { method: 'DELETE' });

  assert.equal(read.status, 200);
  assert.deepEqual([upload.status, removal.status], [403, 403]);
  assert.match(JSON.parse(upload.body).message, /read-only/);
  assert.deepEqual(
    seen.map(({ method }) => method),
    ['GET'],
  );
});
