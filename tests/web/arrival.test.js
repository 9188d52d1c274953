import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookFor } from '../../web/app/uploads/arrival.js';

const startedAt = Date.parse('2026-11-29T14:00:00Z');
const sent = { userId: 2, type: 'SEC_TRAINING', name: 'lost.pdf', startedAt };

/**
 * What is found in a list of such documents.
 *
 * @param {object[]} documents
 * @param {Partial<Parameters<typeof lookFor>[2]>} [others]
 */
async function found(documents, others) {
  const rows = documents.map((one, at) => ({ id: at + 1, ...named('lost.pdf'), ...one }));
  const outcome = {
    ok: true,
    body: { documents: rows },
    report: { setAside: [], setAsideCount: 0 },
  };
  const client = /** @type {any} */ ({ call: async () => outcome });
  return lookFor(client, sent, { before: new Set(), isAll: false, ...others });
}

const named = (/** @type {string} */ name) => ({ name, type: 'SEC_TRAINING' });

/** @type {[string, boolean][]} */
const moments = [
  ['2026-11-29T14:00:01.000Z', true],
  ['2026-11-29 14:00:01.000000', true],
  ['2026-11-29 13:51:00', true],
  ['2026-11-29 13:49:00', false],
  ['2026-11-29', true],
  ['2026-11-28', false],
  ['2026-11-29T16:00:01+02:00', true],
  ['2026-11-29T14:00:01+02:00', false],
  ['no date', true],
];

for (const zone of ['UTC', 'Europe/Berlin', 'America/Los_Angeles']) {
  test(`in ${zone} a document is as old as the page says elsewhere`, async (t) => {
    const before = process.env.TZ;
    t.after(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    process.env.TZ = zone;
    for (const [createdAt, isIt] of moments) {
      const { found: what } = await found([{ createdAt }]);
      assert.equal(what, isIt ? 'arrived' : 'absent', createdAt);
    }
  });
}

test('where all is known that was there before, no clock is asked', async () => {
  const old = { createdAt: '2026-11-29T12:00:00Z' };
  assert.deepEqual(await found([old], { isAll: true }), { found: 'arrived', id: 1 });
  assert.deepEqual(await found([old]), { found: 'absent', id: null });
  const two = [old, { createdAt: '2026-11-29T14:00:01Z' }];
  assert.deepEqual(await found(two, { isAll: true }), { found: 'arrived', id: 2 });
});

test('what was there before, and what is named or filed otherwise, is another', async () => {
  const isAll = true;
  const createdAt = '2026-11-29T14:00:01Z';
  const before = new Set([1]);
  assert.equal((await found([{ createdAt }], { before, isAll })).found, 'absent');
  assert.equal((await found([{ createdAt, ...named('other.pdf') }], { isAll })).found, 'absent');
  assert.equal((await found([{ createdAt, type: 'OTHER' }], { isAll })).found, 'absent');
});
