import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bytesOf } from './attacks/attack.js';
import { callers } from './attacks/callers.js';
import { requests } from './attacks/requests.js';
import { sites } from './attacks/sites.js';
import { targets } from './attacks/targets.js';
import { basic, frontBefore, secret } from './front.js';
import { rawSocket, statusesOf } from './raw-socket.js';
import { key, noting } from './upstream.js';

const env = { MUSTER_CALLER_SECRET: secret, MUSTER_TRUSTED_HEADER: 'X-Forwarded-User' };

/** What an attack varies. @type {[string, string][]} */
const good = [
  ['Host', '127.0.0.1'],
  ['Authorization', basic],
  ['X-Forwarded-User', 'ana@example.org'],
  ['X-Muster-Write', '1'],
  ['Connection', 'close'],
];
/** @type {string[]} */
const table = [];

for (const attack of [...targets, ...requests, ...sites, ...callers]) {
  test(`${attack.name} is answered with ${attack.answer} and logged, and nothing reaches the API`, {
    timeout: 30_000,
  }, async (t) => {
    const { seen, answer } = noting();
    /** @type {import('../../web/gateway/log.js').Line[]} */
    const lines = [];
    const origin = await frontBefore(t, answer, env, (line) => lines.push(line));

    const said = await rawSocket(origin, bytesOf(attack, good));

    // It may be written after the connection is closed.
    while (lines.length === 0) await new Promise(setImmediate);
    const [, id] = /^x-request-id: (\S+)\r$/im.exec(said) ?? [];
    assert.deepEqual(statusesOf(said), [attack.answer], said.slice(0, 500));
    const { answer: status, logged = status } = attack;
    assert.deepEqual(
      lines.map((line) => line.status),
      [logged],
    );
    if (logged === status) assert.equal(lines[0].request, id);
    assert.deepEqual(seen, []);
    assert.ok(!said.includes(key) && !said.includes(secret));
    table.push(`${attack.name.padEnd(44)} ${attack.answer}`);
  });
}

test('without any of these attempts a request is let through', async (t) => {
  const { seen, answer } = noting();
  const origin = await frontBefore(t, answer, env);

  const read = await rawSocket(origin, bytesOf({ name: '', answer: 200 }, good));
  const upload = { name: '', method: 'POST', target: '/api/users/17/documents', answer: 200 };
  const length = /** @type {[string, string]} */ (['Content-Length', '0']);
  const written = await rawSocket(origin, bytesOf({ ...upload, headers: [length] }, good));

  assert.deepEqual([statusesOf(read), statusesOf(written)], [[200], [200]]);
  assert.equal(seen.length, 2);
});

after(() => console.log(['', 'Attempt and answer:', ...table, ''].join('\n')));
