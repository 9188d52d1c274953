import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGateway } from '../../web/gateway/gateway.js';
import { contract, gatewayBefore, key } from './upstream.js';

test('the key is in no answer, whatever the API says', async (t) => {
  const origin = await gatewayBefore(t, (request, response) => {
    const { authorization = '' } = request.headers;
    response.writeHead(Number(request.url?.match(/\d+$/)?.[0] ?? 200), authorization, {
      'content-type': 'text/plain',
      'www-authenticate': authorization,
      authorization,
      location: `/${authorization}`,
      'x-echo': authorization,
    });
    response.end();
  });

  for (const status of [200, 302, 401, 403, 500]) {
    const response = await fetch(`${origin}/api/users/${status}`, { redirect: 'manual' });
    const said = [response.statusText, ...response.headers].join('\n') + (await response.text());
    assert.ok(!said.includes(key), said);
  }
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
