import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearing } from '../../web/app/embed/hearing.js';

const listed = 'https://portal.test';

/** @param {string | null} refusal */
function listener(refusal) {
  /** @type {unknown[]} */
  const acted = [];
  /** @type {unknown[]} */
  const posted = [];
  const hear = hearing(
    [listed, 'https://wiki.test:8443'],
    (data, from) => {
      acted.push([data, from]);
      return refusal;
    },
    (message, to) => posted.push([message, to]),
  );
  return { hear, acted, posted };
}

test('only origins that are listed, exactly, are heard and answered', () => {
  const { hear, acted, posted } = listener('No.');
  for (const from of [
    'https://portal.test.evil.test',
    'https://evil.test',
    'http://portal.test',
    'https://portal.test:8443',
    'https://sub.portal.test',
    'https://PORTAL.test',
    'null',
    '',
  ]) {
    hear({ muster: 1, type: 'start' }, from);
  }
  assert.deepEqual([acted, posted], [[], []]);
  hear({ muster: 1, type: 'start' }, listed);
  assert.deepEqual(acted, [[{ muster: 1, type: 'start' }, listed]]);
});

test('a refusal goes to the origin that spoke and to no other', () => {
  const { hear, posted } = listener('“muster” must be 1.');
  hear('hello', 'https://wiki.test:8443');
  const message = { type: 'refused', message: '“muster” must be 1.' };
  assert.deepEqual(posted, [[message, 'https://wiki.test:8443']]);
});

test('what makes sense is not answered here, and a refusal is never refused', () => {
  const sound = listener(null);
  sound.hear({ muster: 1, type: 'start' }, listed);
  assert.deepEqual(sound.posted, []);
  const echo = listener('No.');
  echo.hear({ muster: 1, type: 'refused', message: 'No.' }, listed);
  assert.deepEqual([echo.acted, echo.posted], [[], []]);
});
