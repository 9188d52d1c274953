import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Silence } from '../../web/api/silence.js';
import { settled } from './clock.js';
import { refusal, start } from './server.js';

// The code of uploads comes when the first is made; here it is there before the clock is stopped.
await import('../../web/api/upload.js');

test('a call is answered, and told', async () => {
  const { clock, client, outcomes } = await start();
  const call = client.call('listUsers', { page: 2, limit: 20 });
  await clock.pass(10);
  const outcome = await call;
  assert.equal(outcome.ok, true);
  assert.deepEqual(outcomes, [{ outcome, lane: 'reader' }]);
  assert.equal(client.answered.size, 1);
});

test('a refusal that passes is asked again after a while, and whoever waits is told', async () => {
  const { clock, client, server } = await start();
  server.instead = (_asked, _url, times) => (times <= 2 ? refusal(503) : null);
  /** @type {(number | null)[]} */
  const waits = [];
  const call = client.call('listUsers', {}, { onWait: ({ status }) => waits.push(status) });
  await clock.pass(10_000);
  assert.equal((await call).ok, true);
  assert.equal(server.asked.length, 3);
  assert.deepEqual(waits, [503, 503]);
});

test('what the gateway says by itself is no answer of the API: told, but not judged', async () => {
  const { clock, client, engine, server } = await start();
  const said = (/** @type {number} */ code) =>
    Response.json({ statusCode: 418, message: 'not here', code }, { status: 418 });
  for (const code of [0, 1]) {
    server.instead = () => said(code);
    const call = client.call('getUser', { id: 1 });
    await clock.pass(10);
    const outcome = await call;
    assert.ok(!outcome.ok);
    const { kind, status, serverCode, messages, documented } = outcome.problem;
    assert.deepEqual([kind, status, serverCode, messages], ['status', 418, code, ['not here']]);
    assert.equal(documented, code === 0);
    assert.equal(outcome.report === null, code === 0);
    const { answers, counts } = engine.findings();
    assert.deepEqual([answers, Object.values(counts).some(Boolean)], [code, code === 1]);
  }
});

test('a delete is sent once, whatever comes of it', async () => {
  const { clock, client, server } = await start();
  for (const answer of [new Error('network'), refusal(503), refusal(429)]) {
    server.asked = [];
    server.instead = () => answer;
    const call = client.call('deleteUserDocument', { docId: 5, userId: 1 });
    await clock.pass(100_000);
    assert.equal((await call).ok, false);
    assert.deepEqual(
      server.asked.map(({ method }) => method),
      ['DELETE'],
    );
  }
});

test('Retry-After of one call holds every other, also an upload', async () => {
  const { clock, client, server } = await start();
  server.instead = (_asked, _url, times) =>
    times === 1 ? refusal(429, { 'retry-after': '5' }) : null;
  const begun = clock.now();
  client.call('listUsers', {});
  await clock.pass(10);
  client.call('getUser', { id: 1 });
  client.upload(
    { id: 1, type: 'SEC_TRAINING', file: new File(['x'], 'a.pdf') },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  await clock.pass(4_990);
  assert.equal(server.asked.length, 1);
  await clock.pass(1_000);
  assert.deepEqual(server.asked.map(({ method, at }) => [method, at - begun]).sort(), [
    ['GET', 0],
    ['GET', 5_010],
    ['GET', 5_010],
    ['POST', 5_010],
  ]);
});

test('a reader is not kept waiting for minutes: the call is refused, and nothing is sent', async () => {
  const { clock, client, server, outcomes } = await start();
  server.instead = () => refusal(429, { 'retry-after': '120' });
  const first = client.call('listUsers', {});
  await clock.pass(10);
  assert.equal((await first).ok, false);
  await clock.pass(20_000);
  const second = await client.call('getUser', { id: 1 });
  assert.ok(!second.ok);
  const { status, retryAfter, operation } = second.problem;
  assert.deepEqual([status, retryAfter, operation], [429, 100, 'getUser']);
  assert.equal(server.asked.length, 1);
  assert.equal(outcomes.length, 2);
});

test('more calls than the rate allows wait for their turn', async () => {
  const { clock, client, server } = await start({ perMinute: 3 });
  const calls = [1, 2, 3, 4, 5].map((page) => client.call('listUsers', { page }));
  await clock.pass(59_999);
  assert.equal(server.asked.length, 3);
  await clock.pass(1);
  assert.equal(server.asked.length, 5);
  await clock.pass(server.delay);
  await Promise.all(calls);
});

test('a call that is given up while it waits is not sent', async () => {
  const { client, clock, server } = await start({ perMinute: 1 });
  client.call('listUsers', {});
  const given = new AbortController();
  const call = client.call('listUsers', { page: 2 }, { signal: given.signal });
  await settled();
  given.abort();
  const outcome = await call;
  assert.equal(!outcome.ok && outcome.problem.kind, 'aborted');
  await clock.pass(100_000);
  assert.equal(server.asked.length, 1);
});

test('what the contract or the mode forbids is neither sent nor counted', async () => {
  const { client, server, rate } = await start({ mode: 'read-only', perMinute: 1 });
  const forbidden = await client.call('listUsers', { limit: 51 });
  const written = await client.call('deleteUserDocument', { docId: 5, userId: 1 });
  assert.equal(!forbidden.ok && forbidden.problem.kind, 'not_sent');
  assert.equal(!written.ok && written.problem.kind, 'read_only');
  assert.equal(server.asked.length, 0);
  assert.equal(rate.delay('reader'), 0);
});

test('a page of the crawl goes the same way, with a new ticket each time', async () => {
  const { clock, engine, client, server, outcomes } = await start();
  engine.crawl.start();
  const request = engine.crawl.next();
  assert.ok(request.ok && request.page === 1);
  server.instead = (_asked, _url, times) => (times === 1 ? new Error('network') : null);
  const call = client.crawl(request);
  await clock.pass(1_000);
  assert.equal((await call).ok, true);
  assert.equal(engine.crawl.status().users, 50);
  assert.deepEqual(
    outcomes.map(({ outcome, lane }) => [outcome.ok, lane]),
    [
      [false, 'crawl'],
      [true, 'crawl'],
    ],
  );
  assert.equal(client.answered.size, 0);
});

test('of a file whose answer is lost on the way it is said that all of it may have left', async () => {
  const { clock, client, server } = await start();
  server.instead = () => new Error('network');
  const file = new File(['x'], 'a.pdf');
  const { signal } = new AbortController();
  const call = client.upload(
    { id: 1, type: 'SEC_TRAINING', file },
    { signal, onProgress: () => {} },
  );
  await clock.pass(1_000);
  const lost = await call;
  assert.equal(!lost.ok && lost.problem.sentWhole, true);
  server.instead = () => refusal(400);
  const refused = client.upload(
    { id: 1, type: 'SEC_TRAINING', file },
    { signal, onProgress: () => {} },
  );
  await clock.pass(1_000);
  const answered = await refused;
  assert.equal(!answered.ok && Boolean(answered.problem.sentWhole), false);
});

for (const kind of /** @type {const} */ (['no_key', 'policy', 'not_saved'])) {
  test(`what did not leave (${kind}) is not counted, also an upload`, async () => {
    const { clock, client, server, rate } = await start();
    server.instead = (_asked, _url, times) => (times > 1 ? new Silence(kind) : null);
    const calls = [
      client.call('listUsers', {}),
      client.call('getUser', { id: 1 }),
      client.upload(
        { id: 1, type: 'SEC_TRAINING', file: new File(['x'], 'a.pdf') },
        { signal: new AbortController().signal, onProgress: () => {} },
      ),
    ];
    await clock.pass(100);
    const outcomes = await Promise.all(calls);
    assert.deepEqual(
      outcomes.map((outcome) => outcome.ok || outcome.problem.kind),
      [true, kind, kind],
    );
    assert.equal(server.asked.length, 3);
    assert.equal(rate.used(), 1);
  });
}

test('a redirect, as a browser hides it, is a problem of its own and not asked for again', async () => {
  const { clock, client, engine, server, outcomes } = await start();
  server.instead = () =>
    Object.defineProperties(Response.json({}), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
  const call = client.call('listUsers', {});
  await clock.pass(100_000);
  const outcome = await call;
  assert.ok(!outcome.ok);
  assert.equal(outcome.problem.kind, 'redirect');
  assert.equal(server.asked.length, 1);
  assert.equal(outcomes.length, 1);
  assert.equal(engine.findings().answers, 0);
});
