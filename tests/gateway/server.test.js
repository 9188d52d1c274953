import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { rawRequest } from './raw-request.js';
import { startServer } from './server-process.js';
import { key, listen, noting } from './upstream.js';

test('without a key the sample API answers, and the settings say so', async (t) => {
  const server = await startServer(t, { MUSTER_SAMPLE_USERS: '3' });
  const origin = await server.origin();

  const users = await (await fetch(`${origin}/api/users`)).json();
  const config = await (await fetch(`${origin}/config.json`)).json();

  assert.equal(users.total, 3);
  const rest = { maxUploadBytes: 26_214_400, requestsPerMinute: 500, uploadAs: 'multipart' };
  assert.deepEqual(config, { source: 'sample', base: 'api', mode: 'read-write', ...rest });
});

test('the site, its settings and its health are served on one address', async (t) => {
  const origin = await (await startServer(t)).origin();

  const page = await fetch(`${origin}/`);
  const health = await fetch(`${origin}/healthz`);
  const nothing = await fetch(`${origin}/nothing`);

  assert.match(await page.text(), /<!doctype html>/i);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.deepEqual(await health.json(), { ok: true });
  assert.equal(health.headers.get('cache-control'), 'no-store');
  assert.equal(nothing.status, 404);
});

test('with a key the real API is asked, and the key is told to nobody', async (t) => {
  const { seen, answer } = noting();
  const upstream = `${await listen(t, createServer(answer))}/public`;
  const server = await startServer(t, { DRATA_API_KEY: key, DRATA_BASE_URL: upstream });
  const origin = await server.origin();

  const answers = [];
  for (const path of [
    '/',
    '/config.json',
    '/healthz',
    '/api/users',
    '/api/nothing',
    '/api/users/x',
  ]) {
    const response = await fetch(`${origin}${path}`);
    answers.push(...response.headers, await response.text());
  }
  const config = await (await fetch(`${origin}/config.json`)).json();
  server.child.kill('SIGTERM');
  await server.ended;

  assert.deepEqual(
    seen.map(({ url }) => url),
    ['/public/users'],
  );
  assert.equal(seen[0].headers.authorization, `Bearer ${key}`);
  assert.deepEqual(config, {
    source: 'gateway',
    base: 'api',
    mode: 'read-write',
    upstream,
    maxUploadBytes: 26_214_400,
    requestsPerMinute: 500,
    uploadAs: 'multipart',
  });
  const told = JSON.stringify([answers, server.said]);
  assert.ok(!told.includes(key), told);
});

test('READ_ONLY=1 refuses writes to the sample API and to the real one', async (t) => {
  const { seen, answer } = noting();
  const upstream = await listen(t, createServer(answer));
  const sample = await startServer(t, { READ_ONLY: '1' });
  const real = await startServer(t, {
    READ_ONLY: '1',
    DRATA_API_KEY: key,
    DRATA_BASE_URL: upstream,
  });

  for (const server of [sample, real]) {
    const origin = await server.origin();
    const config = await (await fetch(`${origin}/config.json`)).json();
    const read = await fetch(`${origin}/api/users/1/documents`);
    const upload = await fetch(`${origin}/api/users/1/documents`, { method: 'POST', body: '{}' });
    const removal = await rawRequest(origin, '/api/users/documents/1/1', { method: 'DELETE' });
    assert.equal(config.mode, 'read-only');
    assert.equal(read.status, 200);
    assert.deepEqual([upload.status, removal.status], [403, 403]);
    assert.match((await upload.json()).message, /read-only/);
  }
  assert.deepEqual(
    seen.map(({ method }) => method),
    ['GET'],
  );
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  test(`${signal} ends the server in peace`, async (t) => {
    const server = await startServer(t);
    await fetch(`${await server.origin()}/healthz`);

    server.child.kill(signal);

    assert.equal(await server.ended, 0);
    assert.equal(server.said.err, '');
  });
}
