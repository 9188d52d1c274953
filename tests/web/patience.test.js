import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pause, retryAfter, waitBefore } from '../../web/api/patience.js';
import { problem } from '../../web/api/problem.js';

/** @param {number} status  @param {Partial<Muster.Problem>} [more] */
const status = (status, more) => problem('status', 'listUsers', { status, ...more });
const lanes = /** @type {const} */ (['reader', 'crawl']);

test('a GET is made again after 429, 502, 503 and where no answer came, also where documented', () => {
  for (const lane of lanes) {
    for (const documented of [true, false]) {
      for (const code of [429, 502, 503]) {
        assert.notEqual(waitBefore(status(code, { documented }), 0, lane), null);
      }
    }
    assert.notEqual(waitBefore(problem('network', 'listUsers'), 0, lane), null);
  }
});

test('what will not pass is not asked again', () => {
  for (const lane of lanes) {
    for (const code of [400, 401, 402, 403, 404, 412, 500, 504]) {
      assert.equal(waitBefore(status(code), 0, lane), null);
    }
    for (const kind of /** @type {const} */ (['unreadable', 'not_sent', 'aborted'])) {
      assert.equal(waitBefore(problem(kind, 'listUsers'), 0, lane), null);
    }
  }
});

test('a POST or DELETE is never made again', () => {
  for (const method of ['POST', 'DELETE']) {
    for (const fault of [
      status(429, { method, retryAfter: 1 }),
      status(503, { method }),
      problem('network', 'uploadUserDocument', { method }),
      problem('timeout', 'uploadUserDocument', { method }),
    ]) {
      for (const lane of lanes) assert.equal(waitBefore(fault, 0, lane), null);
    }
  }
});

test('each wait is about twice the one before, never the same for all', () => {
  const fault = problem('network', 'listUsers');
  const shortest = [0, 1, 2, 3].map((attempt) => waitBefore(fault, attempt, 'crawl', () => 0));
  const longest = [0, 1, 2, 3].map((attempt) => waitBefore(fault, attempt, 'crawl', () => 1));
  assert.deepEqual(shortest, [200, 400, 800, 1600]);
  assert.deepEqual(longest, [600, 1200, 2400, 4800]);
});

test('a reader is told after two repetitions, a crawl gives up after four', () => {
  const fault = status(503);
  const tries = lanes.map(
    (lane) => [0, 1, 2, 3, 4, 5].filter((attempt) => waitBefore(fault, attempt, lane)).length,
  );
  assert.deepEqual(tries, [2, 4]);
});

test('the server says how long: a reader waits some seconds for it, a crawl minutes', () => {
  assert.equal(waitBefore(status(429, { retryAfter: 2 }), 0), 2000);
  assert.equal(waitBefore(status(429, { retryAfter: 11 }), 0), null);
  assert.equal(waitBefore(status(429, { retryAfter: 300 }), 0, 'crawl'), 300_000);
  assert.equal(waitBefore(status(429, { retryAfter: 86_400 }), 0, 'crawl'), null);
});

test('only a crawl asks again where the answer took too long', () => {
  const fault = problem('timeout', 'listUsers');
  assert.equal(waitBefore(fault, 0, 'reader'), null);
  assert.notEqual(waitBefore(fault, 0, 'crawl'), null);
});

test('Retry-After is read as seconds or as a date, nonsense as nothing', () => {
  assert.equal(retryAfter('7'), 7);
  assert.equal(retryAfter(' 0 '), 0);
  assert.equal(retryAfter('Wed, 21 Oct 2015 07:28:00 GMT'), 0);
  for (const odd of [null, '', 'soon', '-5s', '1e99x']) assert.equal(retryAfter(odd), null);
});

test('a pause that is given up ends at once, also one that was given up before', async () => {
  const given = new AbortController();
  const waits = pause(1_000_000, given.signal);
  given.abort();
  await waits;
  await pause(1_000_000, given.signal);
});
