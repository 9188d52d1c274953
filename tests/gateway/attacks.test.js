import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bytesOf } from './attacks/attack.js';
import { requests } from './attacks/requests.js';
import { targets } from './attacks/targets.js';
import { rawSocket, statusesOf } from './raw-socket.js';
import { gatewayBefore, key, noting } from './upstream.js';

/** @type {[string, string][]} */
const good = [
  ['Host', '127.0.0.1'],
  ['Connection', 'close'],
];
/** @type {string[]} */
const table = [];

for (const attack of [...targets, ...requests]) {
  test(`${attack.name} is answered with ${attack.answer}, and nothing reaches the API`, async (t) => {
    const { seen, answer } = noting();
    const origin = await gatewayBefore(t, answer);

    const said = await rawSocket(origin, bytesOf(attack, good));

    const expected = attack.answer === 'hung up' ? [] : [attack.answer];
    assert.deepEqual(statusesOf(said), expected, said.slice(0, 500));
    assert.deepEqual(seen, []);
    assert.ok(!said.includes(key));
    table.push(`${attack.name.padEnd(44)} ${attack.answer}`);
  });
}

test('what an attack varies is let through when it is right', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer);

  const said = await rawSocket(origin, bytesOf({ name: '', answer: 200 }, good));

  assert.deepEqual(statusesOf(said), [200]);
  assert.equal(seen.length, 1);
});

after(() => console.log(['', 'Attempt and answer:', ...table, ''].join('\n')));
