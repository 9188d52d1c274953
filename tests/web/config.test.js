import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseOf } from '../../web/app/base.js';
import { readConfig } from '../../web/app/config.js';
import { askConfig } from '../../web/app/config-file.js';
import { startWords } from '../../web/elements/words/start.js';
import { words } from '../../web/elements/words/words.js';

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

test('without the file nothing is chosen, and nothing is forbidden', async (t) => {
  for (const status of [403, 404, 410]) {
    t.mock.method(globalThis, 'fetch', async () => new Response('', { status }));
    const settings = await readConfig('https://muster.test/people/config.json');
    assert.equal(settings.ok && settings.config.source, 'auto');
    assert.equal(settings.ok && settings.config.mode, 'read-write');
    assert.equal(settings.ok && settings.config.base, 'https://muster.test/people/api');
  }
});

test('a host that answers with its start page has no settings', async (t) => {
  const page = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
  t.mock.method(globalThis, 'fetch', async () => page());
  const settings = await readConfig('https://muster.test/config.json');
  assert.equal(settings.ok && settings.config.source, 'auto');
});

test('a redirect is refused in a sentence, and nobody is asked where it leads', async (t) => {
  const asked = t.mock.method(globalThis, 'fetch', async () =>
    Object.defineProperties(new Response(null), {
      ...{ type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } },
    }),
  );
  const settings = await readConfig('https://muster.test/config.json');
  assert.ok(!settings.ok);
  assert.match(startWords.noConfig.text(settings.fault), /leads from it to another address/);
  const [, init] = /** @type {any[]} */ (asked.mock.calls[0].arguments);
  assert.equal(init.redirect, 'manual');
});

test('a server that fails is no missing file', async (t) => {
  for (const type of ['text/plain', 'text/html']) {
    const answer = { status: 502, headers: { 'content-type': type } };
    t.mock.method(globalThis, 'fetch', async () => new Response('', answer));
    const settings = await readConfig('https://muster.test/config.json');
    assert.deepEqual(settings, { ok: false, fault: '502' });
  }
});

test('a file that never comes is given up after five seconds, and that is said', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  t.mock.method(
    globalThis,
    'fetch',
    (/** @type {string} */ _, /** @type {{ signal: AbortSignal }} */ { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const reading = readConfig('https://muster.test/config.json');
  t.mock.timers.tick(4999);
  assert.equal(await Promise.race([reading, 'waiting']), 'waiting');
  t.mock.timers.tick(1);
  const settings = await reading;
  assert.match(
    startWords.noConfig.text(settings.ok ? '' : settings.fault),
    /did not come within 5 seconds/,
  );
});

test('a file that came in time is read however late', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  t.mock.method(
    globalThis,
    'fetch',
    async (/** @type {string} */ _, /** @type {{ signal: AbortSignal }} */ { signal }) => {
      const response = Response.json({ source: 'page' });
      const text = async () => {
        signal.throwIfAborted();
        return '{"source":"page"}';
      };
      return Object.defineProperty(response, 'text', { value: text });
    },
  );
  const url = 'https://muster.test/config.json';
  const asked = askConfig(url);
  await asked;
  t.mock.timers.tick(60_000);
  const settings = await readConfig(url, asked);
  assert.equal(settings.ok && settings.config.source, 'page');
});

test('each member that makes no sense is refused by its name', async (t) => {
  for (const [member, value] of /** @type {[string, unknown][]} */ ([
    ['source', 'cloud'],
    ['source', null],
    ['base', 7],
    ['base', 'http://example.com/api'],
    ['base', 'https://ana:secret@example.com/api'],
    ['base', 'https://example.com/api?x=1'],
    ['base', 'javascript:alert(1)'],
    ['upstream', null],
    ['mode', 'write'],
    ['maxUploadBytes', 0],
    ['maxUploadBytes', '25'],
    ['lang', 'fr'],
    ['lang', ['de']],
    ['features', 'contract'],
    ['features', ['users']],
    ['frameAncestors', 'https://portal.test'],
    ['frameAncestors', ['*']],
    ['frameAncestors', ["'self'"]],
    ['frameAncestors', ['null']],
    ['frameAncestors', ['https://portal.test/']],
    ['frameAncestors', ['https://*.portal.test']],
    ['frameAncestors', ['https://portal.test;script-src']],
    ['frameAncestors', ['http://portal.test']],
    ['frameAncestors', ['https://portal.test:443']],
    ['frameAncestors', ['https://portal.test', 7]],
    ['frameStart', '/users'],
    ['frameStart', 7],
    ['labels', []],
    ['labels', { role: { ADMIN: 1 } }],
    ['labels', { toString: {} }],
    ['apiKey', 'abc'],
    ['__proto__x', 1],
  ])) {
    const settings = await read(t, { source: 'page', [member]: value });
    assert.deepEqual(settings, { ok: false, fault: member }, JSON.stringify(value));
  }
});

test('what is no object at all is refused too', async (t) => {
  for (const given of [null, 7, 'page', [], ['source']]) {
    assert.equal((await read(t, given)).ok, false, JSON.stringify(given));
  }
});

test('pages can be left out, and a site has words of its own', async (t) => {
  const role = { EMPLOYEE: 'Colleague' };
  const settings = await read(t, {
    source: 'page',
    lang: 'de',
    features: ['contract'],
    labels: { name: 'People', source: 'Practice', role },
  });
  assert.deepEqual(settings.ok && settings.config.features, ['contract']);
  assert.equal(settings.ok && settings.config.lang, 'de');
  assert.equal(words.app.name, 'People');
  assert.equal(words.labels.role.EMPLOYEE, 'Colleague');
});

test('the pages that may hold embed.html in a frame are listed by origin', async (t) => {
  const frameAncestors = ['https://portal.test:8443', 'http://localhost:3000', 'http://[::1]:80'];
  const wrong = await read(t, { source: 'page', frameAncestors });
  assert.deepEqual(wrong, { ok: false, fault: 'frameAncestors' }, 'a port that nobody writes');
  frameAncestors[2] = 'http://[::1]:81';
  const settings = await read(t, { source: 'page', frameAncestors });
  assert.deepEqual(settings.ok && settings.config.frameAncestors, frameAncestors);
});

test('a base may be relative, https, or on this machine', () => {
  const from = 'https://muster.test/people/index.html';
  assert.equal(baseOf('api/', from), 'https://muster.test/people/api');
  assert.equal(baseOf('/drata', from), 'https://muster.test/drata');
  assert.equal(baseOf('https://gateway.test/api//', from), 'https://gateway.test/api');
  assert.equal(baseOf('http://127.0.0.1:8080/api', from), 'http://127.0.0.1:8080/api');
  assert.equal(baseOf('http://localhost/api', from), 'http://localhost/api');
  for (const text of [
    'http://gateway.test',
    'ftp://gateway.test',
    '//a@b',
    '#x',
    'http://127.evil.test',
  ]) {
    assert.equal(baseOf(text, from), null, text);
  }
});

test('an address that is empty is none', async (t) => {
  assert.deepEqual(await read(t, { source: 'gateway', base: '' }), { ok: false, fault: 'base' });
});
