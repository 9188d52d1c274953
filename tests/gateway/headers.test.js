import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatewayBefore, key, noting, writing } from './upstream.js';

test('only harmless headers reach the API', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  await fetch(`${origin}/api/users/17`, {
    headers: {
      accept: 'application/json',
      authorization: 'Bearer of-the-browser',
      cookie: 'session=1',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'elsewhere.example',
      referer: `${origin}/?q=ana`,
      'if-none-match': '"1"',
    },
  });

  const { headers } = seen[0];
  assert.equal(headers.accept, 'application/json');
  assert.equal(headers.authorization, `Bearer ${key}`);
  assert.equal(headers['user-agent'], 'muster-gateway');
  for (const name of [
    'cookie',
    'x-forwarded-for',
    'x-forwarded-host',
    'referer',
    'if-none-match',
  ]) {
    assert.equal(headers[name], undefined, name);
  }
});

test('a body sent with a deletion stays here', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  await fetch(`${origin}/api/users/documents/5/17`, {
    method: 'DELETE',
    headers: writing,
    body: 'something',
  });

  assert.equal(seen[0].body, '');
});

test('status, type and retry-after come back, other headers do not', async (t) => {
  const origin = await gatewayBefore(t, (_request, response) => {
    response.writeHead(429, {
      'content-type': 'text/html',
      'retry-after': '7',
      'set-cookie': 'session=1',
      server: 'edge',
      'access-control-allow-origin': '*',
      'cache-control': 'public',
    });
    response.end('<h1>slow down</h1>');
  });

  const response = await fetch(`${origin}/api/users`);

  assert.equal(response.status, 429);
  assert.equal(await response.text(), '<h1>slow down</h1>');
  assert.equal(response.headers.get('content-type'), 'text/html');
  assert.equal(response.headers.get('retry-after'), '7');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
  for (const name of ['set-cookie', 'server', 'access-control-allow-origin']) {
    assert.equal(response.headers.get(name), null, name);
  }
});
