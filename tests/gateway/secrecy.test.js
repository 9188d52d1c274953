import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGateway } from '../../web/gateway/gateway.js';
import { frontBefore } from './front.js';
import { contract, errorOf, gatewayBefore, key } from './upstream.js';

/** @import { Line } from '../../web/gateway/log.js' */

test('the key is in no head of an answer, whatever the API says', async (t) => {
  const origin = await gatewayBefore(t, (request, response) => {
    const { authorization = '' } = request.headers;
    response.writeHead(Number(request.url?.match(/\d+$/)?.[0] ?? 200), authorization, {
      'content-type': `text/plain; of=${authorization}`,
      'retry-after': encodeURIComponent(authorization),
      'content-disposition': `attachment; filename="${authorization}"`,
      'www-authenticate': authorization,
      authorization,
      location: `/${authorization}`,
      'x-echo': authorization,
    });
    response.end('fine');
  });

  for (const status of [200, 302, 401, 403, 500]) {
    const response = await fetch(`${origin}/api/users/${status}`, { redirect: 'manual' });
    const said = [response.statusText, ...response.headers].join('\n') + (await response.text());
    assert.ok(!said.includes(key) && !said.includes(encodeURIComponent(key)), said);
    assert.equal(response.status, status === 302 ? 502 : status);
  }
});

/** Ways to write the key. @type {[string, (word: string) => string][]} */
const ways = [
  ['as it is', (word) => word],
  ['percent-encoded', (word) => word.replace(/[^\w]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
  ['percent-encoded throughout', (word) => [...word].map((c) => `%${hex(c)}`).join('')],
  ['escaped in JSON', (word) => JSON.stringify(word).slice(1, -1).replaceAll('/', '\\/')],
  ['escaped throughout', (word) => [...word].map((c) => `\\u00${hex(c)}`).join('')],
];
/** @param {string} c */
const hex = (c) => c.charCodeAt(0).toString(16).toUpperCase();

for (const [name, write] of ways) {
  test(`an answer with the key ${name} is a 502 without it, and logged as such`, async (t) => {
    const odd = 'sk+secret/"12\\34.567890';
    /** @type {Line[]} */
    const lines = [];
    const origin = await frontBefore(
      t,
      (request, response) => {
        const status = Number(request.url?.match(/\d+$/)?.[0]);
        response.writeHead(status, { 'content-type': 'application/json' });
        // In two pieces, with the cut within the key.
        const text = `{"message":"no ${write(odd)} here"}`;
        response.write(text.slice(0, 25));
        setTimeout(() => response.end(text.slice(25)), 20);
      },
      { DRATA_API_KEY: odd },
      (line) => lines.push(line),
    );

    for (const status of [200, 403]) {
      const response = await fetch(`${origin}/api/users/${status}`);
      const error = await errorOf(response);
      assert.deepEqual([error.status, error.code], [502, 0]);
      assert.match(error.message, /repeats the API key/);
      assert.ok(!JSON.stringify(error).includes('here'));
    }
    assert.deepEqual(
      lines.map(({ status, cause }) => [status, cause]),
      Array(2).fill([502, 'KEY_REPEATED']),
    );
  });
}

test('a long answer breaks off before a key within it, also one in many pieces', async (t) => {
  const origin = await gatewayBefore(t, async (_, response) => {
    response.write('a'.repeat(200_000));
    for (const letter of `${key} and more`) {
      response.write(letter);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  });

  let text = '';
  const response = await fetch(`${origin}/api/users/documents/5/download`);
  await assert.rejects(async () => {
    for await (const chunk of /** @type {any} */ (response.body)) text += Buffer.from(chunk);
  });

  assert.match(text, /^a+$/);
});

test('an answer with nearly the key is passed on whole', async (t) => {
  const body = JSON.stringify({ message: `${key.slice(0, -1)} ${key.toUpperCase()}` });
  const origin = await gatewayBefore(t, (_, response) => response.end(body));

  assert.equal(await (await fetch(`${origin}/api/users/17`)).text(), body);
});

test('the key is in no log, not even when it cannot be sent', async (t) => {
  const logged = t.mock.method(console, 'error', () => {});
  const unsendable = `${key}\nX-More: 1`;
  const gateway = createGateway({
    contract,
    upstream: 'http://127.0.0.1:9',
    key: unsendable,
  });

  const response = await gateway.request('/api/users');

  assert.equal(response.status, 502);
  const said = JSON.stringify([await response.text(), ...response.headers, logged.mock.calls]);
  assert.ok(!said.includes(key), said);
});

test('the gateway needs nothing of Node: a Request goes in, a Response comes out', async () => {
  const asked = /** @type {string[]} */ ([]);
  const gateway = createGateway({
    contract,
    upstream: 'https://api.example/public/',
    key,
    base: '/drata',
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({ documents: [] });
    },
  });

  const response = await gateway.fetch(
    new Request('https://muster.example/drata/users/17/documents'),
  );

  assert.deepEqual(await response.json(), { documents: [] });
  assert.deepEqual(asked, ['https://api.example/public/users/17/documents']);
});
