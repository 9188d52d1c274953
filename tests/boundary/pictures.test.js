import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { countPictures } from '../../web/app/pictures/pictures.js';
import { counting, effective, onlyCurrent } from '../../web/app/pictures/who.js';
import { createSampleApi } from '../../web/sample/sample-api.js';
import { exchange, newEngine } from './support.js';

const today = '2026-11-23';
/** @type {Awaited<ReturnType<typeof newEngine>>} */
let engine;

before(async () => {
  engine = await newEngine();
  const api = createSampleApi({ today });
  for (let page = 1; page <= 5; page++) {
    const answer = await api.fetch(
      new Request(`http://sample.test/api/users?limit=50&page=${page}`),
    );
    exchange(engine, 'listUsers', { page, limit: 50 }, await answer.text());
  }
});

/** @param {string} filter  @param {string} [q] */
const count = (filter, q = '') =>
  countPictures(engine.view, { q, filter, today }, (list) => JSON.stringify(list)).counted;

/** @param {import('../../web/elements/insights.js').Picture[]} pictures */
const numbersOf = (pictures) =>
  pictures.flatMap(({ figures, groups }) => [...figures, ...groups.flatMap(({ bars }) => bars)]);

const filters = [
  '',
  'status:current',
  'status:current,separated',
  'role:ADMIN,AUDITOR -role:EMPLOYEE',
  'privileged:yes mfa:no,unknown',
  'check:PENDING,none renewal:overdue,90d',
  '-renewal:none,later status:separated',
  'renewal:2027-01 doc:SEC_TRAINING',
];

for (const filter of filters) {
  test(`each number is that of the list it leads to: ${filter || 'everybody'}`, () => {
    const { total, of, pictures } = count(filter, 'example');
    assert.equal(of, 250);
    assert.equal(total, engine.view({ text: 'example', filter, today }).total);
    const numbers = numbersOf(pictures);
    assert.ok(numbers.length > 25);
    for (const { href, count: told } of numbers) {
      if (!href) continue;
      const { q, filter: text } = JSON.parse(href);
      const list = engine.view({ text: q, filter: text, today });
      assert.deepEqual(list.faults, []);
      assert.equal(told, list.total, text);
    }
  });

  test(`states and months share everybody out between them: ${filter || 'everybody'}`, () => {
    const { total, pictures } = count(filter);
    const [mfa, , renewals] = pictures.map(({ groups }) =>
      numbersOf([{ name: 'mfa', figures: [], groups }]).reduce((sum, one) => sum + one.count, 0),
    );
    assert.equal(mfa, total);
    assert.equal(renewals, total);
  });
}

test('a filter that finds nobody leaves every number 0', () => {
  const { total, pictures } = count('role:ADMIN -role:ADMIN');
  assert.equal(total, 0);
  assert.ok(numbersOf(pictures).every((one) => one.count === 0));
});

test('who is counted is read from the terms, and written into them', () => {
  const terms = (/** @type {string} */ filter) => engine.view({ filter, today }).terms;
  for (const [filter, current] of /** @type {const} */ ([
    ['', false],
    ['status:current', true],
    ['-status:separated', true],
    ['status:separated', false],
    ['-status:current', false],
    ['status:current,separated', false],
    ['role:ADMIN', false],
  ])) {
    assert.equal(onlyCurrent(terms(filter)), current, filter);
    for (const wanted of [true, false]) {
      const before = terms(`${filter} mfa:no`);
      const changed = counting(before, wanted);
      assert.equal(onlyCurrent(changed), wanted);
      const others = before.filter(({ key }) => key !== 'status');
      assert.deepEqual(effective(changed), wanted ? [changed[0], ...others] : others);
    }
  }
});
