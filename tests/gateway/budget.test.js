import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBudget } from '../../web/gateway/budget.js';

/** @param {{ perMinute: number, hasCallers: boolean }} options */
function start(options) {
  const clock = { now: 0 };
  const budget = createBudget({ ...options, now: () => clock.now });
  /** @param {string} caller  @param {number} times  @returns {number} how many of them it may */
  const take = (caller, times) => {
    let taken = 0;
    for (let time = 0; time < times; time += 1) if (budget.take(caller) === 0) taken += 1;
    return taken;
  };
  return { clock, budget, take };
}

test('where callers cannot be told apart, all of a minute is for whoever asks', () => {
  const { clock, take } = start({ perMinute: 10, hasCallers: false });

  assert.equal(take('', 20), 10);
  clock.now = 59_999;
  assert.equal(take('', 20), 0);
  clock.now = 60_000;
  assert.equal(take('', 20), 10);
});

test('no caller can have it all, so that another always gets something', () => {
  const { take } = start({ perMinute: 100, hasCallers: true });

  assert.equal(take('ana', 200), 90);
  assert.equal(take('olga', 200), 10);
});

test('callers that ask at the same time have equal shares', () => {
  const { clock, budget, take } = start({ perMinute: 100, hasCallers: true });
  take('ana', 200);
  take('olga', 200);
  clock.now = 60_000;
  take('ana', 1);
  take('olga', 1);

  assert.equal(take('ana', 200), 44);
  assert.equal(take('olga', 200), 44);
  assert.equal(take('zoe', 200), 10);
  assert.ok(budget.take('zoe') > 0);
});

test('in no minute more is sent than the budget, whoever asks', () => {
  const { clock, take } = start({ perMinute: 7, hasCallers: true });
  /** @type {number[]} */
  const sent = [];
  for (; clock.now < 200_000; clock.now += 777) {
    const taken = take(`caller ${clock.now % 5}`, 3);
    for (let time = 0; time < taken; time += 1) sent.push(clock.now);
  }

  for (const at of sent) {
    const within = sent.filter((time) => time > at - 60_000 && time <= at);
    assert.ok(within.length <= 7, String(within));
  }
  assert.ok(sent.length > 20);
});

test('who is refused is told when to come back, and is let through then', () => {
  const { clock, budget, take } = start({ perMinute: 20, hasCallers: true });
  take('ana', 18);
  clock.now = 12_500;

  const seconds = budget.take('ana');
  clock.now += seconds * 1000;

  assert.equal(seconds, 48);
  assert.equal(budget.take('ana'), 0);
});
