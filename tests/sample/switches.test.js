import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, answersOf, operationNames } from '../../web/sample/sample-api.js';
import { form, startSample } from './sample.js';

/** @typedef {import('../../web/sample/sample-api.js').OperationName} OperationName */

test('nothing is switched at first, and the list says what can be', async () => {
  const { on, answers: possible, described } = await startSample().json('/sample/switches');
  assert.deepEqual(on, {});
  assert.deepEqual(Object.keys(possible), operationNames);
  assert.deepEqual(possible.getUserByEmail.slice(0, 6), ['200', '401', '402', '403', '412', '500']);
  assert.deepEqual(possible.getUserByEmail.slice(6), answers);
  assert.deepEqual(Object.keys(described), answers);
});

test('a switch stays on until it is turned off, for its operation alone', async () => {
  const { send, turn, call, json } = startSample();
  const set = await turn('getUser', { answer: '402' });
  assert.equal(set.status, 200);
  const turned = { answer: '402', delay: 0, times: null };
  assert.deepEqual(await set.json(), { operation: 'getUser', ...turned });
  assert.deepEqual((await json('/sample/switches')).on, { getUser: turned });

  for (let round = 0; round < 3; round++) assert.equal((await call('getUser')).status, 402);
  assert.equal((await call('listUsers')).status, 200);

  const cleared = await send('/sample/switches/getUser', { method: 'DELETE' });
  assert.equal(cleared.status, 204);
  assert.equal((await call('getUser')).status, 200);
});

test('a switch with times turns itself off after so many requests', async () => {
  const { turn, call, json } = startSample();
  await turn('listUsers', { answer: 'rate-limited', times: 2 });
  assert.equal((await call('listUsers')).status, 429);
  assert.equal((await json('/sample/switches')).on.listUsers.times, 1);
  assert.equal((await call('listUsers')).status, 429);
  assert.equal((await call('listUsers')).status, 200);
  assert.deepEqual((await json('/sample/switches')).on, {});
});

test('the last word on an operation counts, and all can be turned off at once', async () => {
  const { send, turn, call } = startSample();
  await turn('listUsers', { answer: '500' });
  await turn('listUsers', { answer: 412 });
  await turn('getUser', { answer: '500' });
  assert.equal((await call('listUsers')).status, 412);
  assert.equal((await send('/sample/switches', { method: 'DELETE' })).status, 204);
  assert.equal((await call('listUsers')).status, 200);
  assert.equal((await call('getUser')).status, 200);
});

test('a switch for no operation answers 404', async () => {
  const { send } = startSample();
  for (const name of ['reset', 'toString', 'listusers']) {
    for (const method of ['PUT', 'DELETE']) {
      const body = method === 'PUT' ? '{"answer":"200"}' : undefined;
      assert.equal((await send(`/sample/switches/${name}`, { method, body })).status, 404);
    }
  }
});

for (const [operation, wanted, message] of /** @type {[OperationName, any, RegExp][]} */ ([
  ['listUsers', { answer: '404' }, /^answer must be one of the following values: 200, 400, /],
  ['getUserByEmail', { answer: '400' }, /^answer must be/],
  ['uploadUserDocument', { answer: '200' }, /^answer must be .* 201, /],
  ['listUsers', { answer: 'explode' }, /^answer must be/],
  ['listUsers', {}, /^answer must be/],
  ['listUsers', null, /^answer must be/],
  ['listUsers', { answer: 'html', times: 0 }, /^times must be/],
  ['listUsers', { answer: 'html', times: '1' }, /^times must be/],
  ['listUsers', { answer: 'html', delay: -1 }, /^delay must be/],
  ['listUsers', { answer: 'html', delay: 600_001 }, /^delay must be/],
])) {
  test(`${operation} cannot be switched to ${JSON.stringify(wanted)}`, async () => {
    const { turn, call } = startSample();
    const answer = await turn(operation, wanted);
    assert.equal(answer.status, 400);
    const body = await answer.json();
    assert.equal(body.message.length, 1);
    assert.match(body.message[0], message);
    assert((await call(operation)).ok);
  });
}

test('a switch that is not JSON is refused', async () => {
  const { send } = startSample();
  const answer = await send('/sample/switches/listUsers', { method: 'PUT', body: 'html' });
  assert.equal(answer.status, 400);
});

test('a reset drops uploads, deletes, links and switches', async () => {
  const sample = startSample();
  const before = await sample.json('/users/2');
  const body = form();
  const { id } = await sample.json('/users/2/documents', { method: 'POST', body });
  const { signedUrl } = await sample.json(`/users/documents/${id}/download`);
  await sample.call('deleteUserDocument');
  await sample.turn('listUsers', { answer: '500' });

  assert.equal((await sample.send('/sample/reset', { method: 'POST' })).status, 204);
  assert.deepEqual(await sample.json('/users/2'), before);
  assert.equal((await sample.call('listUsers')).status, 200);
  assert.equal((await sample.call('downloadUserDocument')).status, 200);
  assert.equal((await sample.send(`/users/documents/${id}/download`)).status, 404);
  assert.equal((await sample.api.fetch(new Request(signedUrl))).status, 403);
});

test('every operation lists its documented statuses and every answer by name', () => {
  const cells = operationNames.flatMap((name) =>
    answersOf(name).filter((answer) => /^\d+$/.test(answer)),
  );
  assert.equal(cells.length, 53);
  for (const name of operationNames) assert.deepEqual(answersOf(name).slice(-16), answers);
});
