import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../../web/api/problem.js';
import { createRate } from '../../web/api/rate.js';
import { Clock, settled } from './clock.js';

/** @param {{ perMinute?: number }} [options] */
function start(options) {
  const clock = new Clock();
  const rate = createRate({ now: clock.now, wait: clock.wait, ...options });
  const sent = /** @type {number[]} */ ([]);
  const begun = clock.now();
  /** @param {'reader' | 'crawl'} lane  @param {number} many */
  const send = (lane, many) => {
    for (let one = 0; one < many; one += 1) {
      rate.turn(lane, {}).then(() => sent.push(clock.now() - begun));
    }
  };
  return { clock, rate, sent, send };
}

const slowDown = (/** @type {number} */ retryAfter) =>
  problem('status', 'listUsers', { status: 429, retryAfter });

test('so many requests go at once, the next when a minute has passed', async () => {
  const { clock, send, sent } = start({ perMinute: 10 });
  send('reader', 12);
  await settled();
  assert.equal(sent.length, 10);
  await clock.pass(59_999);
  assert.equal(sent.length, 10);
  await clock.pass(1);
  assert.deepEqual(sent.slice(10), [60_000, 60_000]);
});

test('no minute, whenever it begins, holds more than the rate', async () => {
  const { clock, send, sent } = start({ perMinute: 10 });
  for (const pause of [0, 25_000, 20_000, 30_000, 1_000, 70_000]) {
    await clock.pass(pause);
    send('reader', 7);
  }
  await clock.pass(600_000);
  assert.equal(sent.length, 42);
  for (const from of sent) {
    const within = sent.filter((at) => at >= from && at < from + 60_000);
    assert.ok(within.length <= 10, `${within.length} from ${from} on`);
  }
});

test('a crawl leaves a tenth of it to the reader', async () => {
  const { clock, rate, send, sent } = start({ perMinute: 500 });
  send('crawl', 1000);
  await settled();
  assert.equal(sent.length, 450);
  assert.ok(rate.delay('crawl') > 0);
  assert.equal(rate.delay('reader'), 0);
  send('reader', 50);
  await settled();
  assert.equal(sent.length, 500);
  assert.ok(rate.delay('reader') > 0);
  await clock.pass(60_000);
  assert.equal(sent.length, 950);
});

test('with one request a minute a crawl still goes on', async () => {
  const { clock, send, sent } = start({ perMinute: 1 });
  send('crawl', 3);
  await clock.pass(120_000);
  assert.deepEqual(sent, [0, 60_000, 120_000]);
});

test('when the server asks to wait, nobody sends', async () => {
  const { clock, rate, send, sent } = start();
  rate.obey(slowDown(30));
  assert.equal(rate.held()?.retryAfter, 30);
  send('reader', 1);
  send('crawl', 1);
  await clock.pass(29_999);
  assert.equal(sent.length, 0);
  assert.equal(rate.held()?.retryAfter, 1);
  await clock.pass(1);
  assert.equal(sent.length, 2);
  assert.equal(rate.held(), null);
});

test('of two waits the longer counts', async () => {
  const { clock, rate, send, sent } = start();
  rate.obey(slowDown(30));
  rate.obey(slowDown(5));
  send('reader', 1);
  await clock.pass(6_000);
  assert.equal(sent.length, 0);
});

test('whoever waits for the server is told why and how long, who waits for the rate is not', async () => {
  const { clock, rate } = start({ perMinute: 1 });
  /** @type {[number | null, number][]} */
  const told = [];
  const onWait = (/** @type {Muster.Problem} */ { status }, /** @type {number} */ seconds) =>
    told.push([status, seconds]);
  rate.obey(slowDown(20));
  rate.turn('reader', { onWait });
  await clock.pass(20_000);
  rate.turn('reader', { onWait });
  await clock.pass(60_000);
  assert.deepEqual(told, [[429, 20]]);
});

test('a wait that is given up takes no turn', async () => {
  const { clock, rate } = start({ perMinute: 1 });
  await rate.turn('reader', {});
  const given = new AbortController();
  const turn = rate.turn('reader', { signal: given.signal });
  given.abort();
  assert.equal(await turn, false);
  await clock.pass(60_000);
  assert.equal(rate.delay('reader'), 0);
});

test('how long a crawl takes is told before', async () => {
  const { clock, rate, send } = start({ perMinute: 500 });
  assert.equal(rate.forecast(0), 0);
  assert.equal(rate.forecast(450), 0);
  assert.equal(rate.forecast(451), 60_000);
  assert.equal(rate.forecast(965), 120_000);
  send('crawl', 450);
  await clock.pass(20_000);
  assert.equal(rate.forecast(1), 40_000);
  assert.equal(rate.forecast(451), 100_000);
  rate.obey(slowDown(50));
  assert.equal(rate.forecast(1), 50_000);
});

test('what was forecast is how long it takes', async () => {
  for (const already of [0, 3, 9, 10]) {
    for (const many of [1, 9, 10, 23]) {
      const { clock, rate, send, sent } = start({ perMinute: 10 });
      send('reader', already);
      await clock.pass(15_000);
      const forecast = rate.forecast(many);
      send('crawl', many);
      await clock.pass(600_000);
      assert.equal(sent.at(-1), 15_000 + forecast, `${many} after ${already}`);
    }
  }
});
