import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationNames, operations } from '../../web/sample/sample-api.js';
import { departures } from './contract.js';
import { origin, startSample } from './sample.js';

test('the operations answer under any base', async () => {
  for (const base of ['', '/api', '/public', '/some/where']) {
    const { call } = startSample({ base });
    for (const operation of operationNames) {
      assert.equal((await call(operation)).status, operations[operation].success, operation);
    }
  }
});

test('a base that is no path is refused', () => {
  for (const base of ['api', '/', '/api/', '/a?b', '//', 'http://x']) {
    assert.throws(() => startSample({ base }), RangeError);
  }
});

test('other paths answer 404', async () => {
  const { api } = startSample();
  const paths = [
    '/',
    '/api',
    '/api/',
    '/apis/users',
    '/users',
    '/api/user',
    '/api/users/',
    '/API/users',
  ];
  const deeper = ['/api/users/1/2', '/api/users/1/email/2', '/api/users//email', '/api/sample'];
  for (const path of [...paths, ...deeper]) {
    const answer = await api.fetch(new Request(origin + path));
    assert.equal(answer.status, 404, path);
    assert.deepEqual(departures('Error', await answer.json()), []);
  }
});

for (const [method, path, allow] of [
  ['POST', '/users', 'GET'],
  ['HEAD', '/users', 'GET'],
  ['DELETE', '/users/1', 'GET'],
  ['PUT', '/users/1/documents', 'GET, POST'],
  ['POST', '/users/documents/1/download', 'GET, DELETE'],
  ['GET', '/users/documents/1/1', 'DELETE'],
  ['POST', '/sample/switches', 'GET, DELETE'],
  ['GET', '/sample/switches/getUser', 'PUT, DELETE'],
  ['GET', '/sample/reset', 'POST'],
]) {
  test(`${method} ${path} answers 405 and allows ${allow}`, async () => {
    const answer = await startSample().send(path, { method });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), allow);
  });
}

test('with a key required, an operation without it answers 401', async () => {
  const { send, call } = startSample({ requireKey: 'secret' });
  for (const operation of operationNames) assert.equal((await call(operation)).status, 401);
  for (const authorization of [
    'secret',
    'Bearer',
    'Bearer wrong',
    'Bearer secrets',
    'Basic secret',
  ]) {
    const answer = await send('/users', { headers: { Authorization: authorization } });
    assert.equal(answer.status, 401, authorization);
    const body = await answer.json();
    assert.equal(body.message, 'Invalid Authorization');
    assert.deepEqual(departures('Error', body), []);
  }
  const answer = await send('/users', { headers: { Authorization: 'Bearer secret' } });
  assert.equal(answer.status, 200);
});

test('without a key required, any key will do', async () => {
  const answer = await startSample().send('/users', { headers: { Authorization: 'Bearer x' } });
  assert.equal(answer.status, 200);
});

test('a switch that needs a key is not used up by who has none', async () => {
  const { send, turn } = startSample({ requireKey: 'secret' });
  await turn('listUsers', { answer: '500', times: 1 });
  const headers = { Authorization: 'Bearer secret' };
  assert.equal((await send('/users')).status, 401);
  assert.equal((await send('/users', { headers })).status, 500);
  assert.equal((await send('/users', { headers })).status, 200);
});

test('an aborted request is rejected with its reason, as fetch does', async () => {
  const reason = new Error('gone');
  const signal = AbortSignal.abort(reason);
  await assert.rejects(startSample().send('/users', { signal }), reason);
});

test('a store that fails answers 500 and says so where the sample runs', async (t) => {
  const shown = t.mock.method(console, 'error', () => {});
  const broken = async () => {
    throw new Error('disk full');
  };
  const store = { kept: broken, add: broken, bytes: broken, remove: broken, clear: broken };
  const answer = await startSample({ store }).send('/users');
  assert.equal(answer.status, 500);
  const body = await answer.json();
  assert.deepEqual(departures('Error', body), []);
  assert(!JSON.stringify(body).includes('disk'));
  assert.match(String(shown.mock.calls[0].arguments[0]), /disk full/);
});
