import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBudget } from '../../web/gateway/budget.js';
import { createLists } from '../../web/gateway/lists.js';
import { deferred } from './deferred.js';
import { errorOf, gatewayBefore, noting, writing } from './upstream.js';

test('the same list is asked for once in a few seconds, another by itself', async (t) => {
  const { seen, answer } = noting();
  const clock = { now: 1 };
  const lists = createLists({ seconds: 3, now: () => clock.now });
  const origin = await gatewayBefore(t, answer, { lists });
  const read = async (/** @type {string} */ path) => (await fetch(`${origin}/api${path}`)).json();

  for (const path of ['/users?page=1', '/users?page=1', '/users?page=2', '/users/1/documents']) {
    assert.deepEqual(await read(path), { fine: true });
  }
  clock.now += 2_999;
  await read('/users?page=1');
  const before = seen.length;
  clock.now += 2;
  await read('/users?page=1');

  assert.deepEqual([before, seen.length], [3, 4]);
});

test('one user and a link to a document are asked for each time', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  for (const path of ['/users/1', '/users/1', '/users/documents/5/download']) {
    await fetch(`${origin}/api${path}`);
  }
  await fetch(`${origin}/api/users/documents/5/download`);

  assert.equal(seen.length, 4);
});

test('many who ask for a list at the same time get one answer of the API, whole', async (t) => {
  const { proceed, asked, answer } = held();
  const origin = await gatewayBefore(t, answer);
  const first = await fetch(`${origin}/api/users`);

  const others = await Promise.all([1, 2, 3].map(() => fetch(`${origin}/api/users`)));
  proceed.resolve(undefined);
  const texts = await Promise.all([first, ...others].map((response) => response.text()));

  assert.deepEqual(texts, Array(4).fill(`${BEGUN}[]}`));
  assert.equal(asked.length, 1);
});

test('whoever leaves takes nothing from the others', async (t) => {
  const { proceed, asked, answer } = held();
  const origin = await gatewayBefore(t, answer);
  const leaving = new AbortController();
  const first = await fetch(`${origin}/api/users`, { signal: leaving.signal });
  const second = await fetch(`${origin}/api/users`);

  leaving.abort();
  await assert.rejects(first.text());
  proceed.resolve(undefined);

  assert.equal(await second.text(), `${BEGUN}[]}`);
  assert.equal(asked.length, 1);
});

test('whoever asks for a fresh list gets one', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  await fetch(`${origin}/api/users`);
  await fetch(`${origin}/api/users`, { headers: { 'cache-control': 'no-cache' } });
  await fetch(`${origin}/api/users`);

  assert.equal(seen.length, 2);
});

for (const [method, path] of [
  ['POST', '/users/17/documents'],
  ['DELETE', '/users/documents/5/17'],
]) {
  test(`after a ${method} every list is asked for anew, also one that was on its way`, async (t) => {
    const { proceed, asked, answer } = held();
    const origin = await gatewayBefore(t, answer);
    const early = await fetch(`${origin}/api/users/17/documents`);

    await fetch(`${origin}/api${path}`, { method, headers: writing });
    proceed.resolve(undefined);
    await early.text();
    await (await fetch(`${origin}/api/users/17/documents`)).text();

    assert.deepEqual(asked, ['GET', method, 'GET']);
  });
}

test('an answer that is no list is not kept', async (t) => {
  let times = 0;
  const origin = await gatewayBefore(t, (_request, response) => {
    times += 1;
    response.writeHead(times === 1 ? 503 : 200).end('{}');
  });

  assert.equal((await fetch(`${origin}/api/users`)).status, 503);
  assert.equal((await fetch(`${origin}/api/users`)).status, 200);
});

test('what is sent for a list that is kept costs nothing of the budget; the rest is a 429', async (t) => {
  const { seen, answer } = noting();
  const budget = createBudget({ perMinute: 2, hasCallers: false });
  const origin = await gatewayBefore(t, answer, { budget });

  for (let time = 0; time < 5; time += 1) await fetch(`${origin}/api/users`);
  await fetch(`${origin}/api/users/1`);
  const refused = await fetch(`${origin}/api/users/2`);

  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.deepEqual([(await errorOf(refused)).status, seen.length], [429, 2]);
});

/** More than the gateway holds back before the head goes on. */
const BEGUN = `{"data":${' '.repeat(100_000)}`;

/** An API whose first answer ends when it is told to. */
function held() {
  const proceed = deferred();
  /** @type {string[]} */
  const asked = [];
  /** @type {import('node:http').RequestListener} */
  const answer = async (request, response) => {
    asked.push(String(request.method));
    if (asked.length > 1) return void response.end('{"data":[]}');
    response.write(BEGUN);
    await proceed.promise;
    response.end('[]}');
  };
  return { proceed, asked, answer };
}

test('what is asked takes room, too, and not only what is answered', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return Response.json({ fine: true });
  };
  const lists = createLists({ seconds: 60 });
  const read = async (/** @type {number} */ number) => {
    const key = `${number} ${'x'.repeat(1_500_000)}`;
    await (await lists.get(key, { request: new Request('http://muster.test'), ask })).text();
  };

  for (let number = 1; number <= 12; number += 1) await read(number);
  await read(12);
  const before = asked;
  await read(1);

  assert.deepEqual([before, asked], [12, 13]);
});
