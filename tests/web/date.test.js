import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, daysUntil, momentOf, noDate } from '../../web/elements/format/date.js';

for (const text of ['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10']) {
  test(`${text} is not a date, and no other day`, () => {
    assert.equal(day(text), noDate(text));
    assert.equal(daysUntil(text), null);
    assert.equal(momentOf(text), null);
    for (const rest of ['T10:00:00Z', ' 10:00:00.000000', 'T23:00:00-08:00']) {
      assert.equal(momentOf(text + rest), null, rest);
    }
  });
}

test('the last day of a month is one', () => {
  assert.equal(day('2024-02-29'), '29 Feb 2024');
  assert.equal(momentOf('2024-02-29 10:00:00')?.toISOString(), '2024-02-29T10:00:00.000Z');
  assert.equal(momentOf('2024-02-29')?.toISOString(), '2024-02-29T00:00:00.000Z');
});
