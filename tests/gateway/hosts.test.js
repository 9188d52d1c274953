import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontBefore } from './front.js';
import { rawRequest } from './raw-request.js';
import { startServer } from './server-process.js';
import { noting } from './upstream.js';

test('the server answers to the names of this machine and to those that are set', async (t) => {
  const origin = await frontBefore(t, noting().answer, {
    MUSTER_HOSTS: 'Muster.example.org, 192.0.2.7 ::7',
  });

  for (const [host, expected] of /** @type {const} */ ([
    ['localhost:8080', 200],
    ['muster.localhost', 200],
    ['[::1]:8080', 200],
    ['muster.example.org', 200],
    ['MUSTER.EXAMPLE.ORG:443', 200],
    ['192.0.2.7:8080', 200],
    ['[::7]', 200],
    ['192.0.2.8', 403],
    ['other.example.org', 403],
    ['a.muster.example.org', 403],
    ['muster.example.org.', 403],
  ])) {
    const { status } = await rawRequest(origin, '/api/users', { headers: { host } });
    assert.equal(status, expected, host);
  }
});

test('a refused name is told what to set', async (t) => {
  const origin = await frontBefore(t, noting().answer);

  const { body } = await rawRequest(origin, '/', { headers: { host: 'rebound.example' } });

  assert.match(JSON.parse(body).message, /MUSTER_HOSTS/);
});

test('sample data beyond this machine needs neither secret nor name', async (t) => {
  const server = await startServer(t, { HOST: '0.0.0.0' });
  const { port } = new URL(await server.origin());

  const { status } = await rawRequest(`http://127.0.0.1:${port}`, '/api/users', {
    headers: { host: `any.example:${port}` },
  });

  assert.equal(status, 200);
});
