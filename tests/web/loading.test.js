import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLoading } from '../../web/app/loading/loading.js';
import { refusal, start, user } from './server.js';

/** @param {Parameters<typeof start>[0]} [options] */
async function startLoading(options) {
  const all = await start(options);
  /** @type {Muster.Progress[]} */
  const told = [];
  const loading = createLoading({
    engine: all.engine,
    client: all.client,
    source: () => 'Sample data',
    host: 'sample.test',
    onChange: (progress) => told.push(progress),
    now: all.clock.now,
  });
  return { ...all, loading, told };
}

test('a small directory is loaded by itself once the first page of the server was drawn', async () => {
  const { clock, loading, engine, told } = await startLoading({ users: 120 });
  assert.equal(loading.progress().state, 'idle');
  loading.offer(120);
  await clock.pass(1_000);
  const { state, users, total, pages, answered, certificate } = loading.progress();
  assert.deepEqual([state, users, total, pages, answered], ['complete', 120, 120, 3, 3]);
  assert.equal(engine.view({}).of, 120);
  assert.equal(told.at(-1)?.state, 'complete');
  assert.deepEqual(
    told.map((each) => each.users).filter((n, at, all) => n !== all[at - 1]),
    [0, 50, 100, 120],
  );
  assert.equal(certificate?.complete, true);
});

test('a second page that is drawn loads nothing again', async () => {
  const { clock, loading, server } = await startLoading();
  loading.offer(120);
  loading.offer(120);
  await clock.pass(1_000);
  loading.offer(120);
  await clock.pass(1_000);
  assert.equal(server.asked.length, 3);
});

test('at most four pages are asked for at once, of fifty users each', async () => {
  const { clock, loading, server } = await startLoading({ users: 1000 });
  loading.offer(1000);
  await clock.pass(15);
  assert.deepEqual(
    server.asked.map(({ url }) => url),
    [1, 2, 3, 4, 5].map((page) => `?page=${page}&limit=50`),
  );
  await clock.pass(10);
  assert.equal(server.asked.length, 9);
  await clock.pass(1_000);
});

test('a large directory asks first, with how long it takes', async () => {
  const { clock, loading, server, told } = await startLoading({ users: 2001 });
  loading.offer(2001);
  await clock.pass(1_000);
  assert.equal(server.asked.length, 0);
  assert.deepEqual(told.at(-1)?.asks, { users: 2001, seconds: 0, perMinute: 500 });
  loading.start();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(loading.progress().asks, null);
  assert.equal(loading.progress().users, 2001);
});

test('48,210 users take about two minutes at 500 requests a minute', async () => {
  const { loading } = await startLoading();
  loading.offer(48_210);
  assert.deepEqual(loading.progress().asks, { users: 48_210, seconds: 120, perMinute: 500 });
});

test('where nobody knows how many there are the first page tells, and it asks then', async () => {
  const { clock, loading, server } = await startLoading({ users: 2001 });
  loading.offer(null);
  await clock.pass(1_000);
  const { state, asks, users } = loading.progress();
  assert.deepEqual([state, users, asks?.users], ['paused', 50, 2001]);
  assert.equal(server.asked.length, 1);
  loading.start();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(server.asked.length, 41);
});

test('pause sends no further page and takes those under way; resume goes on', async () => {
  const { clock, loading, server } = await startLoading({ users: 1000 });
  loading.offer(1000);
  await clock.pass(15);
  loading.pause();
  await clock.pass(10_000);
  assert.equal(loading.progress().state, 'paused');
  assert.equal(loading.progress().users, 250);
  assert.equal(server.asked.length, 5);
  loading.resume();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(server.asked.length, 20);
});

test('a pause while the last page is under way ends only when it is resumed', async () => {
  const { clock, loading } = await startLoading({ users: 60 });
  loading.offer(60);
  await clock.pass(15);
  loading.pause();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'paused');
  loading.resume();
  assert.equal(loading.progress().state, 'complete');
});

test('cancel keeps what was loaded, and says who may be missing', async () => {
  const { clock, loading, engine, server } = await startLoading({ users: 1000 });
  loading.offer(1000);
  await clock.pass(15);
  loading.cancel();
  await clock.pass(10_000);
  const { state, users, certificate, endedAt } = loading.progress();
  assert.deepEqual([state, users], ['cancelled', 50]);
  assert.equal(server.asked.length, 5);
  assert.equal(engine.view({}).of, 50);
  assert.equal(certificate?.complete, false);
  assert.deepEqual(certificate?.missing, [
    { page: 2, first: 51, last: 250 },
    { page: 6, first: 251, last: 1000 },
  ]);
  assert.equal(certificate?.endedAt, endedAt);
  loading.start();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(loading.progress().users, 1000);
});

test('a page that fails for good is named, and can be fetched alone', async () => {
  const { clock, loading, server } = await startLoading({ users: 120 });
  server.instead = ({ page }) => (page === 2 ? refusal(500) : null);
  loading.offer(120);
  await clock.pass(100_000);
  const { state, failed, missing, certificate } = loading.progress();
  assert.equal(state, 'incomplete');
  assert.deepEqual(failed, [{ page: 2, first: 51, last: 100, reason: '500' }]);
  assert.deepEqual(missing, [{ page: 2, first: 51, last: 100 }]);
  assert.equal(certificate?.complete, false);
  server.instead = () => null;
  loading.again(7);
  assert.equal(loading.progress().state, 'incomplete');
  loading.again(2);
  assert.equal(loading.progress().state, 'loading');
  assert.equal(loading.progress().certificate, null);
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
});

test('an answer that cannot be used is a page that failed, by its word', async () => {
  const { clock, loading, server } = await startLoading({ users: 40 });
  server.instead = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
  loading.offer(40);
  await clock.pass(1_000);
  assert.equal(loading.progress().failed[0].reason, 'html');
});

test('a server that asks to wait is obeyed, and the line says so', async () => {
  const { clock, loading, server, told } = await startLoading({ users: 120 });
  server.instead = (_asked, _url, times) =>
    times === 2 ? refusal(429, { 'retry-after': '40' }) : null;
  loading.offer(120);
  await clock.pass(30_000);
  assert.equal(server.asked.length, 3);
  assert.deepEqual(told.find(({ waiting }) => waiting)?.waiting, { status: 429, seconds: 40 });
  await clock.pass(20_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(loading.progress().waiting, null);
  assert.equal(server.asked.length, 4);
});

test('the rate bounds it: the rest comes a minute later, and the time left says so', async () => {
  const { clock, loading, server } = await startLoading({ users: 1000, perMinute: 10 });
  loading.offer(1000);
  await clock.pass(10_000);
  assert.equal(server.asked.length, 9);
  assert.equal(loading.progress().secondsLeft, 111);
  await clock.pass(50_100);
  assert.equal(server.asked.length, 18);
  await clock.pass(60_100);
  assert.equal(loading.progress().state, 'complete');
});

test('the time left follows how fast pages come, and pauses do not count', async () => {
  const { clock, loading, server } = await startLoading({ users: 1000 });
  server.delay = 4_000;
  loading.offer(1000);
  assert.equal(loading.progress().secondsLeft, null);
  await clock.pass(8_500);
  assert.equal(loading.progress().answered, 5);
  assert.equal(loading.progress().secondsLeft, Math.ceil((8.5 / 5) * 15));
  loading.pause();
  await clock.pass(100_000);
  loading.resume();
  const { answered, secondsLeft } = loading.progress();
  assert.equal(secondsLeft, Math.ceil((8.5 / answered) * (20 - answered)));
  await clock.pass(100_000);
});

test('the certificate tells source, host, times, pages and totals, and is sealed by a sum', async () => {
  const { clock, loading, server } = await startLoading({ users: 120 });
  server.instead = (_asked, _url, times) => {
    if (times === 3) server.ids.pop();
    return null;
  };
  assert.equal(await loading.seal(), null);
  loading.offer(120);
  await clock.pass(1_000);
  const { certificate } = loading.progress();
  assert.ok(certificate);
  assert.deepEqual(
    [certificate.source, certificate.host, certificate.complete],
    ['Sample data', 'sample.test', true],
  );
  assert.ok(certificate.startedAt < certificate.endedAt);
  assert.deepEqual(certificate.totals, [120, 119]);
  assert.deepEqual(certificate.troubles, ['total_changed']);
  assert.deepEqual([certificate.users, certificate.gone, certificate.missing], [119, 0, []]);
  assert.equal(certificate.sha256, null);
  const sealed = await loading.seal();
  assert.match(sealed?.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual({ ...sealed, sha256: null }, certificate);
  assert.equal(loading.progress().certificate?.sha256, sealed?.sha256);
});

test('a user that is read anew later changes the sum, and the certificate says both', async () => {
  const { clock, engine, loading } = await startLoading({ users: 120 });
  /** @param {string} firstName */
  const readAnew = (firstName) => {
    const request = engine.request('getUser', { id: 1 });
    assert.ok(request.ok);
    const json = { status: 200, contentType: 'application/json' };
    const answer = engine.answer(request.ticket, json);
    answer.push(new TextEncoder().encode(JSON.stringify({ ...user, id: 1, firstName })));
    assert.ok(answer.end({ complete: true }).usable);
  };
  loading.offer(120);
  await clock.pass(1_000);
  const first = await loading.seal();
  assert.equal(first?.sha256Now, null);
  readAnew('User 1');
  assert.equal((await loading.seal())?.sha256Now, null, 'who is as before changes nothing');
  readAnew('Another');
  const later = await loading.seal();
  assert.equal(later?.sha256, first?.sha256);
  assert.match(later?.sha256Now ?? '', /^[0-9a-f]{64}$/);
  assert.notEqual(later?.sha256Now, first?.sha256);
});

test('the same list has the same sum, another one another', async () => {
  const sums = [];
  for (const last of [120, 120, 999]) {
    const { clock, loading, server } = await startLoading({ users: 120 });
    server.ids[119] = last;
    if (sums.length === 1) server.ids.reverse();
    loading.offer(120);
    await clock.pass(1_000);
    sums.push((await loading.seal())?.sha256);
  }
  assert.equal(sums[0], sums[1]);
  assert.notEqual(sums[0], sums[2]);
});

test('under another contract it is loaded anew, if it was', async () => {
  const { clock, engine, loading, server } = await startLoading({ users: 120 });
  engine.loadContract('');
  loading.renew();
  await clock.pass(1_000);
  assert.equal(server.asked.length, 0);
  loading.offer(120);
  await clock.pass(15);
  engine.loadContract('');
  loading.renew();
  await clock.pass(1_000);
  assert.equal(loading.progress().state, 'complete');
  assert.equal(engine.view({}).of, 120);
});

test('whoever watches is told of every change', async () => {
  const { clock, loading, told } = await startLoading({ users: 60 });
  /** @type {string[]} */
  const seen = [];
  loading.watch(({ state }) => seen.push(state));
  loading.offer(60);
  await clock.pass(1_000);
  assert.deepEqual(
    seen,
    told.map(({ state }) => state),
  );
  assert.equal(seen.at(-1), 'complete');
});
