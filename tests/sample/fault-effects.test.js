import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers } from '../../web/sample/sample-api.js';
import { departures } from './contract.js';
import { startSample } from './sample.js';

/** @import { OperationName } from '../../web/sample/sample-api.js' */

/** @param {OperationName} operation */
async function drifted(operation) {
  const sample = startSample();
  await sample.turn(operation, { answer: 'drifted' });
  return (await sample.call(operation)).json();
}

test('drifted users show every kind of departure, and some are fit for use', async () => {
  const { data, total } = await drifted('listUsers');
  assert.equal(total, '250');
  const departed = data.map((/** @type {unknown} */ user) => departures('User', user).join('\n'));
  const all = departed.join('\n');
  assert.match(all, /^ must have required property 'id'$/m);
  assert.match(all, /must have required property 'createdAt'/);
  assert.match(all, /\/roles must be array/);
  assert.match(all, /\/firstName must be string,null/);
  assert.match(all, /\/createdAt must match format "date-time"/);
  assert.match(all, /must NOT have additional properties/);
  assert(data.some((/** @type {any} */ user) => user.createdAt === '2020-07-06 12:00:00.000000'));
  assert(data.some((/** @type {any} */ user) => user.roles?.includes('GALACTIC_OVERSEER')));
  assert(data.filter((/** @type {any} */ user) => Number.isInteger(user.id)).length > 10);
});

test('a drifted download offers a link that must not be followed', async () => {
  const { signedUrl } = await drifted('downloadUserDocument');
  assert.equal(new URL(signedUrl).protocol, 'javascript:');
});

test('answers that spoil the right one still do what was asked; others do not', async () => {
  for (const answer of answers) {
    const { turn, call, json } = startSample();
    await turn('deleteUserDocument', { answer, delay: 0 });
    await (await call('deleteUserDocument')).body?.cancel();
    const replaced = ['rate-limited', 'bad-gateway', 'html', 'not-json', 'deep', 'not-found'];
    const left = [...replaced, 'array-message'].includes(answer) ? 1 : 0;
    assert.equal((await json('/users/1/documents')).documents.length, left, answer);
  }
});

test('a fault spoils a refusal just as well', async () => {
  const { turn, send } = startSample();
  await turn('getUser', { answer: 'truncated' });
  const answer = await send('/users/999');
  assert.equal(answer.status, 404);
  await assert.rejects(answer.json(), SyntaxError);
  await turn('getUser', { answer: 'drifted' });
  assert.equal((await send('/users/999')).status, 404);
});
