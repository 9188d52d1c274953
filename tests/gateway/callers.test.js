import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { networkOf } from '../../web/gateway/address.js';
import { basic, frontBefore, secret } from './front.js';
import { noting } from './upstream.js';

test('a browser is asked for the secret, and gets all with it', async (t) => {
  const { seen, answer } = noting();
  const origin = await frontBefore(t, answer, { MUSTER_CALLER_SECRET: secret });

  const asked = await fetch(origin);
  const headers = { authorization: basic };
  const page = await fetch(origin, { headers });
  const config = await fetch(`${origin}/config.json`, { headers });
  const users = await fetch(`${origin}/api/users`, { headers });

  assert.equal(asked.status, 401);
  assert.equal(asked.headers.get('www-authenticate'), 'Basic realm="Muster"');
  assert.equal((await asked.json()).code, 0);
  assert.equal(await page.text(), 'the site');
  assert.ok(!(await config.text()).includes(secret));
  assert.equal(users.status, 200);
  assert.notEqual(seen[0].headers.authorization, basic);
});

test('where callers are told apart the page is told what one of them may send', async (t) => {
  const { answer } = noting();
  const told = [];
  for (const env of [{}, { MUSTER_TRUSTED_HEADER: 'X-Forwarded-User' }]) {
    const origin = await frontBefore(t, answer, { MUSTER_REQUESTS_PER_MINUTE: '200', ...env });
    const headers = { 'x-forwarded-user': 'ana@example.org' };
    const config = await fetch(`${origin}/config.json`, { headers });
    told.push((await config.json()).requestsPerMinute);
  }

  assert.deepEqual(told, [200, 180]);
});

test('one caller with the secret has one share, under however many names', async (t) => {
  const { answer } = noting();
  const origin = await frontBefore(t, answer, {
    MUSTER_CALLER_SECRET: secret,
    MUSTER_REQUESTS_PER_MINUTE: '20',
  });
  /** @param {string} name  @param {string} [localAddress]  @returns {Promise<number>} */
  const ask = (name, localAddress) =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Basic ${btoa(`${name}:${secret}`)}` };
      request(`${origin}/api/users/17`, { headers, localAddress }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  const statuses = [];
  for (let i = 0; i < 22; i += 1) statuses.push(await ask(`name ${i}`));

  assert.deepEqual(statuses, [...Array(18).fill(200), ...Array(4).fill(429)]);
  assert.equal(await ask('name 1', '127.0.0.2'), 200);
});

test('an address is counted by its network, which one caller may have to itself', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ]) {
    assert.equal(networkOf(address), network);
  }
});

test('health is told without a secret, under any name', async (t) => {
  const { answer } = noting();
  const origin = await frontBefore(t, answer, { MUSTER_CALLER_SECRET: secret });

  const health = await fetch(`${origin}/healthz`);

  assert.deepEqual(await health.json(), { ok: true });
});

test('whom the proxy in front names is let through, and the name stays here', async (t) => {
  const { seen, answer } = noting();
  const origin = await frontBefore(t, answer, { MUSTER_TRUSTED_HEADER: 'X-Forwarded-User' });

  const named = await fetch(`${origin}/api/users`, {
    headers: { 'x-forwarded-user': 'ana@example.org' },
  });
  const nameless = await fetch(`${origin}/api/users`);

  assert.deepEqual([named.status, nameless.status], [200, 403]);
  assert.equal(seen.length, 1);
  assert.equal(seen[0].headers['x-forwarded-user'], undefined);
});

for (const [name, value] of [
  ['authorization', basic],
  ['x-forwarded-user', 'ana@example.org'],
]) {
  test(`where both are set, ${name} alone is not enough`, async (t) => {
    const { seen, answer } = noting();
    const origin = await frontBefore(t, answer, {
      MUSTER_CALLER_SECRET: secret,
      MUSTER_TRUSTED_HEADER: 'X-Forwarded-User',
    });

    const { status } = await fetch(`${origin}/api/users`, { headers: { [name]: value } });

    assert.ok([401, 403].includes(status), String(status));
    assert.equal(seen.length, 0);
  });
}
