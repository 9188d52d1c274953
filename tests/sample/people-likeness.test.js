import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checks, documents, users } from './crowd.js';
import { today } from './sample.js';

/**
 * @param {any[]} records
 * @param {(record: any) => boolean} fits
 */
const share = (records, fits) => records.filter(fits).length / records.length;

const current = (/** @type {any} */ user) =>
  user.identities.filter((/** @type {any} */ each) => !each.disconnectedAt && !each.separatedAt);

describe('among the 250', () => {
  test('most renewals are fine, some are due within 30 days, some overdue', () => {
    const days = documents.map(
      ({ renewalDate }) => (Date.parse(renewalDate) - Date.parse(today)) / 86_400_000,
    );
    assert(share(days, (left) => left > 30) > 0.7);
    assert(days.some((left) => left >= 0 && left <= 30));
    assert(days.some((left) => left < 0));
  });

  test('most people are fine, some are not', () => {
    const protectedBy = (/** @type {any} */ user) =>
      current(user).length > 0 && current(user).every((/** @type {any} */ each) => each.hasMfa);
    assert(share(users, protectedBy) > 0.65);
    assert(share(checks, ({ status }) => status === 'OK') > 0.6);
    assert(users.some(({ identities }) => identities.length === 0));
    assert(users.some(({ roles }) => roles.length === 0));
  });

  test('some admins sign in without a second factor', () => {
    const open = users.filter(
      (user) =>
        user.roles.includes('ADMIN') &&
        current(user).some((/** @type {any} */ each) => each.hasMfa === false),
    );
    assert(open.length > 0 && open.length < 12);
  });

  test('some people left, and some of those are still connected', () => {
    const left = users.filter(({ identities }) =>
      identities.some((/** @type {any} */ each) => each.separatedAt),
    );
    assert(left.length > 5 && left.length < 40);
    assert(left.some(({ identities: [first] }) => first.disconnectedAt === null));
  });

  test('names come in many scripts, some very long, some in decomposed letters', () => {
    const names = users.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    const scripts = ['Arabic', 'Hebrew', 'Han', 'Hiragana', 'Hangul', 'Cyrillic', 'Greek', 'Thai'];
    for (const script of scripts) {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      assert(
        names.some((name) => letters.test(name)),
        script,
      );
    }
    assert(names.some((name) => name.length > 100));
    assert(names.some((name) => name !== name.normalize('NFC')));
    assert(names.some((name) => /[çğřżøþ]/i.test(name)));
  });

  test('addresses are unique, cannot exist, and some carry a plus', () => {
    const emails = users.flatMap(({ email }) => email ?? []);
    assert.equal(new Set(emails).size, emails.length);
    assert(emails.every((email) => /@(example\.com|[a-z]+\.example|[a-z]+\.test)$/.test(email)));
    assert(emails.some((email) => email.includes('+')));
  });

  test('no document has an id that could be a user’s, but for the reference', () => {
    const others = documents.filter(({ id }) => id !== 1);
    assert(others.every(({ id }) => id > 100_000));
    assert.equal(new Set(documents.map(({ id }) => id)).size, documents.length);
  });

  test('nothing but a renewal lies in the future', () => {
    const moments = JSON.stringify(users.slice(1)).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
    assert(moments.length > 1000);
    assert(moments.every((moment) => moment < `${today}T24`));
  });
});
