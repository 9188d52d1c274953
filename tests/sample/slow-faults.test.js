import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { operations } from '../../web/sample/sample-api.js';
import { startSample } from './sample.js';

/** @import { OperationName } from '../../web/sample/sample-api.js' */

/**
 * @param {OperationName} operation
 * @param {object} wanted
 */
async function switched(operation, wanted) {
  const sample = startSample();
  await sample.turn(operation, wanted);
  return sample.call(operation);
}

/** @param {Response} answer */
const readerOf = (answer) =>
  /** @type {ReadableStreamDefaultReader<Uint8Array>} */ (answer.body?.getReader());

/**
 * Whether a promise is settled once everything that can go on without waiting has gone on.
 *
 * @param {Promise<unknown>} promise
 */
async function settled(promise) {
  let done = false;
  const mark = () => {
    done = true;
  };
  promise.then(mark, mark);
  for (let round = 0; round < 20; round++) await turnOfLoop();
  return done;
}

test('slow answers after three seconds, the right body in pieces', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const waiting = switched('getUser', { answer: 'slow' });
  assert(!(await settled(waiting)));
  t.mock.timers.tick(2999);
  assert(!(await settled(waiting)));
  t.mock.timers.tick(1);

  const answer = await waiting;
  assert.equal(answer.status, 200);
  const reader = readerOf(answer);
  const chunks = [];
  for (;;) {
    const next = reader.read();
    if (!(await settled(next))) t.mock.timers.tick(40);
    const { done, value } = await next;
    if (done) break;
    chunks.push(value);
  }
  assert.equal(chunks.length, 20);
  const right = await (await startSample().call('getUser')).text();
  assert.equal(Buffer.concat(chunks).toString(), right);
});

test('any answer can be late', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const waiting = switched('getUser', { answer: '500', delay: 500 });
  assert(!(await settled(waiting)));
  t.mock.timers.tick(500);
  assert.equal((await waiting).status, 500);
});

test('who aborts does not wait for a late answer', async () => {
  const { turn, send } = startSample();
  await turn('getUser', { answer: 'slow', delay: 600_000 });
  const abort = new AbortController();
  const waiting = send('/users/2', { signal: abort.signal });
  abort.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
});

for (const operation of /** @type {OperationName[]} */ (['getUser', 'deleteUserDocument'])) {
  test(`${operation} cut-off promises more than comes, then breaks`, async () => {
    const answer = await switched(operation, { answer: 'cut-off' });
    assert.equal(answer.status, operations[operation].success);
    const promised = Number(answer.headers.get('content-length'));
    const reader = readerOf(answer);
    const { value } = await reader.read();
    assert.equal(value?.length, Math.floor(promised / 2));
    await assert.rejects(reader.read(), TypeError);
  });

  test(`${operation} stalled sends a beginning, then nothing, until it is left`, async () => {
    const answer = await switched(operation, { answer: 'stalled' });
    assert.equal(answer.status, operations[operation].success);
    const reader = readerOf(answer);
    assert((await reader.read()).value?.length);
    assert(!(await settled(reader.read())));
    await reader.cancel();
  });
}

test('who aborts leaves a stalled answer', async () => {
  const { turn, send } = startSample();
  await turn('getUser', { answer: 'stalled' });
  const abort = new AbortController();
  const reader = readerOf(await send('/users/2', { signal: abort.signal }));
  await reader.read();
  const next = reader.read();
  abort.abort();
  await assert.rejects(next, { name: 'AbortError' });
});

test('huge is the right answer with more than 100 MB in front, made as it is read', async () => {
  const reader = readerOf(await switched('getUser', { answer: 'huge' }));
  let bytes = 0;
  let largest = 0;
  /** @type {Uint8Array} */
  let last = new Uint8Array();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    largest = Math.max(largest, part.value.length);
    last = part.value;
  }
  assert(bytes > 100_000_000);
  assert(largest <= 65_536);
  const right = await (await startSample().call('getUser')).text();
  assert.equal(`{${Buffer.from(last)}`, right);
});

test('who leaves a huge answer ends it', async () => {
  const reader = readerOf(await switched('listUsers', { answer: 'huge' }));
  await reader.read();
  await reader.cancel();
  assert((await reader.read()).done);
});

test('who aborts ends a huge answer', async () => {
  const { turn, send } = startSample();
  await turn('getUser', { answer: 'huge' });
  const abort = new AbortController();
  const reader = readerOf(await send('/users/2', { signal: abort.signal }));
  await reader.read();
  abort.abort();
  await assert.rejects(reader.read(), { name: 'AbortError' });
});
