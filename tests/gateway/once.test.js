import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { createOnce } from '../../web/gateway/once.js';
import { Refusal } from '../../web/gateway/refusal.js';
import { deferred } from './deferred.js';
import { gatewayBefore, noting, writing } from './upstream.js';

const sending = { 'x-muster-write': '17-4' };
const path = '/api/users/17/documents';

/** An API that files what it is sent, and answers when it is told to. */
function filing() {
  const proceed = deferred();
  const asked = deferred();
  /** @type {string[]} */
  const filed = [];
  /** @type {import('node:http').RequestListener} */
  const answer = async (request, response) => {
    let body = '';
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      return;
    }
    filed.push(body);
    asked.resolve(undefined);
    await proceed.promise;
    response.writeHead(201, { 'content-type': 'application/json' }).end(`{"id":${filed.length}}`);
  };
  return { proceed, asked, filed, answer };
}

test('what is sent once more gets the answer of the first, and is not passed on', async (t) => {
  const { proceed, filed, answer } = filing();
  proceed.resolve(undefined);
  const origin = await gatewayBefore(t, answer);
  const send = () => fetch(origin + path, { method: 'POST', headers: sending, body: 'a file' });

  const answers = [await send(), await send(), await send()];

  assert.deepEqual(await Promise.all(answers.map((one) => one.text())), Array(3).fill('{"id":1}'));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201, 201],
  );
  assert.equal(answers[2].headers.get('content-type'), 'application/json');
  assert.deepEqual(filed, ['a file']);
});

test('what is sent once more before there is an answer waits for it, though the first has left', async (t) => {
  const { proceed, asked, filed, answer } = filing();
  const origin = await gatewayBefore(t, answer);
  const left = new AbortController();
  const send = (/** @type {AbortSignal | undefined} */ signal) =>
    fetch(origin + path, { method: 'POST', headers: sending, body: 'a file', signal });
  const first = assert.rejects(send(left.signal));
  await asked.promise;
  left.abort();
  await first;

  const second = send(undefined);
  proceed.resolve(undefined);

  assert.deepEqual([(await second).status, await (await second).text()], [201, '{"id":1}']);
  assert.deepEqual(filed, ['a file']);
});

test('what did not come whole is passed on when it comes again', async (t) => {
  const { proceed, filed, answer } = filing();
  proceed.resolve(undefined);
  const origin = await gatewayBefore(t, answer);
  const left = new AbortController();
  const begun = deferred();
  const half = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
      begun.resolve(undefined);
      return new Promise(() => {});
    },
  });
  const how = /** @type {any} */ ({ method: 'POST', headers: sending, duplex: 'half' });
  const first = assert.rejects(fetch(origin + path, { ...how, body: half, signal: left.signal }));
  await begun.promise;
  left.abort();
  await first;

  const second = await fetch(origin + path, { ...how, body: 'a file' });

  assert.equal(second.status, 201);
  assert.deepEqual(filed, ['a file']);
});

test('an answer that was lost on its way from the API stays lost: it is not asked again', async (t) => {
  let times = 0;
  const origin = await gatewayBefore(t, async (request) => {
    times += 1;
    request.resume();
    await once(request, 'end');
    request.socket.destroy();
  });
  const send = () => fetch(origin + path, { method: 'POST', headers: sending, body: 'a file' });

  const answers = [await send(), await send()];

  assert.deepEqual([answers[0].status, answers[1].status, times], [502, 502, 1]);
});

test('a delete is passed on once; another sending, another path and no name are others', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);
  const remove = (/** @type {number} */ id, /** @type {Record<string, string>} */ headers) =>
    fetch(`${origin}/api/users/documents/${id}/17`, { method: 'DELETE', headers });

  await remove(5, sending);
  await remove(5, sending);
  assert.equal(seen.length, 1);
  await remove(6, sending);
  await remove(5, { 'x-muster-write': '17-5' });
  await remove(5, writing);
  await remove(5, writing);
  assert.equal(seen.length, 5);
  assert.ok(seen.every(({ headers }) => !('x-muster-write' in headers)));
});

test('a large file that comes again is read to its end: else its browser hears no answer', async (t) => {
  const { proceed, filed, answer } = filing();
  proceed.resolve(undefined);
  const origin = await gatewayBefore(t, answer);
  const body = 'x'.repeat(8_000_000);
  const send = () => fetch(origin + path, { method: 'POST', headers: sending, body });

  await (await send()).text();
  const second = await send();

  assert.deepEqual([second.status, await second.text(), filed.length], [201, '{"id":1}', 1]);
});

test('what names no sending only marks a write', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  for (const mark of ['1', '1', 'yes', 'yes', '17', '17', `17-${'1'.repeat(21)}`]) {
    const headers = { 'x-muster-write': mark };
    await fetch(origin + path, { method: 'POST', headers, body: 'a file' });
  }

  assert.equal(seen.length, 7);
});

const never = () => assert.fail('passed on');

/** @param {string} name */
const request = (name) =>
  new Request('http://here/api', { method: 'DELETE', headers: { 'x-muster-write': name } });

test('so many are known, for so long; a long answer is not kept, and is not asked for again', async () => {
  const take = createOnce({ most: 2 });
  let times = 0;
  const answer = () => {
    times += 1;
    return new Response('x'.repeat(300_000));
  };

  await (await take(request('1-1'), answer)).text();
  await assert.rejects(take(request('1-1'), answer), { name: 'Refusal', status: 504 });
  assert.equal(times, 1);
  await (await take(request('2-2'), answer)).text();
  await (await take(request('3-3'), answer)).text();
  await (await take(request('1-1'), answer)).text();
  assert.equal(times, 4);
});

test('where one request cannot wait for another, nothing is passed on twice either', async () => {
  const take = createOnce({ joins: false });
  const { promise, resolve } = deferred();
  const first = take(request('1-1'), async () => {
    await promise;
    throw new Refusal(502, 'Nobody there.');
  });

  await assert.rejects(take(request('1-1'), never), { status: 504 });
  resolve(undefined);
  await assert.rejects(first, { status: 502 });
  await assert.rejects(take(request('1-1'), never), { status: 502 });
});
