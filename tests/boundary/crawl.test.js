import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, newEngine, usersPage } from './support.js';

/** @typedef {Awaited<ReturnType<typeof newEngine>>} Engine */
/** @typedef {Extract<Muster.CrawlRequest, { ticket: number }>} Asked */

/** @param {number} page  @param {number} total  of users from 1 on */
function pageOf(page, total) {
  const ids = Array.from({ length: 50 }, (_, at) => (page - 1) * 50 + at + 1);
  return usersPage(
    ids.filter((id) => id <= total),
    { page, total },
  );
}

/** @param {Engine} engine */
function next(engine) {
  const request = engine.crawl.next();
  assert.ok(request.ok && request.page !== null);
  return request;
}

/** @param {Engine} engine  @param {Asked} request  @param {Uint8Array} bytes */
function answer(engine, request, bytes) {
  const reading = engine.answer(request.ticket, { status: 200, contentType: 'application/json' });
  reading.push(bytes);
  return reading.end({ complete: true });
}

test('a crawl asks page after page, and ends when all users came', async () => {
  const engine = await newEngine();
  assert.equal(engine.crawl.status().state, 'idle');
  assert.equal(engine.crawl.start().state, 'loading');
  const first = next(engine);
  assert.equal(first.query, 'page=1&limit=50');
  assert.deepEqual(engine.crawl.next(), { ok: true, page: null, waiting: true });
  answer(engine, first, await pageOf(1, 120));
  const { pages, users, answered, missing } = engine.crawl.status();
  assert.deepEqual([pages, users, answered], [3, 50, 1]);
  assert.deepEqual(missing, [{ page: 2, first: 51, last: 120 }]);
  for (const page of [2, 3]) answer(engine, next(engine), await pageOf(page, 120));
  const end = engine.crawl.status();
  assert.deepEqual([end.state, end.users, end.total], ['complete', 120, 120]);
  assert.deepEqual([end.missing, end.failed, end.troubles], [[], [], []]);
  assert.equal(engine.view({}).of, 120);
  assert.deepEqual(engine.crawl.next(), { ok: true, page: null, waiting: false });
});

test('what the reader asks meanwhile goes its own way', async () => {
  const engine = await newEngine();
  engine.crawl.start();
  const request = next(engine);
  exchange(engine, 'listUsers', { page: 7, limit: 2 }, await usersPage([5, 6], { page: 7 }));
  const report = answer(engine, request, await pageOf(1, 60));
  assert.equal(report.stale, false);
  assert.equal(engine.page().page, 7);
  assert.equal(engine.crawl.status().users, 50);
});

test('a page that failed is named with its reason, and can be asked for again', async () => {
  const engine = await newEngine();
  engine.crawl.start();
  answer(engine, next(engine), await pageOf(1, 60));
  for (let look = 0; look < 3; look += 1) {
    assert.equal(next(engine).page, 2);
    engine.crawl.failed(2, 'status 500');
  }
  const { state, failed } = engine.crawl.status();
  assert.equal(state, 'incomplete');
  assert.deepEqual(failed, [{ page: 2, first: 51, last: 60, reason: 'status 500' }]);
  assert.equal(engine.crawl.again(5), false);
  assert.equal(engine.crawl.again(2), true);
  answer(engine, next(engine), await pageOf(2, 60));
  assert.equal(engine.crawl.status().state, 'complete');
});

test('a request can be had once more while its page is being asked for', async () => {
  const engine = await newEngine();
  engine.crawl.start({ limit: 20 });
  const request = next(engine);
  const again = engine.crawl.next(1);
  assert.ok(again.ok && again.page === 1);
  assert.notEqual(again.ticket, request.ticket);
  assert.equal(again.query, 'page=1&limit=20');
});

test('under another contract, and when all is forgotten, the crawl is idle', async () => {
  const engine = await newEngine();
  for (const end of [() => engine.loadContract(''), () => engine.forget()]) {
    engine.crawl.start();
    answer(engine, next(engine), await pageOf(1, 60));
    end();
    const { state, users, answered } = engine.crawl.status();
    assert.deepEqual([state, users, answered], ['idle', 0, 0]);
  }
});
