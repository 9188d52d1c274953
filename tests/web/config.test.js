import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../web/app/config.js';

/** @param {import('node:test').TestContext} t  @param {unknown} given */
function read(t, given) {
  t.mock.method(globalThis, 'fetch', async () => Response.json(given));
  return readConfig('https://muster.test/config.json');
}

test('without a setting 500 requests a minute are sent, as the API documents', async (t) => {
  const settings = await read(t, { source: 'page' });
  assert.equal(settings.ok && settings.config.requestsPerMinute, 500);
});

test('another number of requests a minute may be set', async (t) => {
  for (const requestsPerMinute of [1, 60, 100_000]) {
    const settings = await read(t, { source: 'page', requestsPerMinute });
    assert.equal(settings.ok && settings.config.requestsPerMinute, requestsPerMinute);
  }
});

test('a number of requests that makes no sense is refused by name', async (t) => {
  for (const requestsPerMinute of [0, -1, 1.5, 100_001, '500', null, Number.NaN]) {
    const settings = await read(t, { source: 'page', requestsPerMinute });
    assert.deepEqual(settings, { ok: false, fault: 'requestsPerMinute' });
  }
});

test('files are sent as a form unless JSON is set; another way is refused by name', async (t) => {
  const plain = await read(t, { source: 'page' });
  assert.equal(plain.ok && plain.config.uploadAs, 'multipart');
  const coded = await read(t, { source: 'page', uploadAs: 'json' });
  assert.equal(coded.ok && coded.config.uploadAs, 'json');
  assert.deepEqual(await read(t, { source: 'page', uploadAs: 'xml' }), {
    ok: false,
    fault: 'uploadAs',
  });
});
