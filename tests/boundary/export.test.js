import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, newEngine } from './support.js';

const MiB = 1 << 20;
const many = 100_000;

/** @param {number} id */
const user = (id) => ({
  id,
  email: `user.${id}@example.com`,
  firstName: id % 10 === 0 ? '=1+1' : `Ana ${id}`,
  lastName: 'Okafor, “the 2nd”',
  jobTitle: 'Engineer',
  roles: ['EMPLOYEE'],
  documents: [{ id, name: 'Training', type: 'SEC_TRAINING', renewalDate: '2027-02-03' }],
});

/** @param {number} count  the engine that knows so many users */
async function filled(count) {
  const engine = await newEngine();
  for (let at = 0; at < count; at += 5000) {
    const ids = Array.from({ length: Math.min(5000, count - at) }, (_, i) => at + i + 1);
    const data = ids.map(user);
    exchange(engine, 'listUsers', {}, JSON.stringify({ data, page: 1, limit: 50, total: count }));
  }
  return engine;
}

/** @param {import('../../web/engine/export.js').Export} out */
function* pieces(out) {
  for (let piece = out.next(); piece !== null; piece = out.next()) yield piece;
}

test('100,000 users are exported in pieces, in bounded memory', async () => {
  const engine = await filled(many);
  // What is kept to search the directory is made when it is first looked at.
  engine.view({ size: 1 });
  const before = engine.memory();
  for (const format of /** @type {const} */ (['snapshot'])) {
    const out = engine.export({ format });
    let count = 0;
    for (const piece of pieces(out)) {
      count += 1;
      assert.ok(Buffer.byteLength(piece) <= 256 * 1024);
    }
    assert.ok(count > 20, `${format} in ${count} pieces`);
    assert.deepEqual(out.status(), { users: many, done: many, vanished: 0, records: many });
    out.close();
    assert.ok(engine.memory() - before <= 4 * MiB, `${format}: ${engine.memory() - before} bytes`);
  }
});

test('a snapshot tells the users in the order of their ids, as they were sent', async () => {
  const engine = await filled(20);
  const out = engine.export({ format: 'snapshot', rows: [12, 10] });
  const lines = [...pieces(out)].join('').trimEnd().split('\n');
  out.close();
  const [ten, twelve] = lines.map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.equal(ten.firstName, '=1+1');
  assert.equal(twelve.lastName, 'Okafor, “the 2nd”');
  assert.deepEqual(twelve.documents, user(12).documents);
});

test('an export that is closed early gives its memory and its place back', async () => {
  const engine = await filled(5000);
  const round = () => {
    const out = engine.export({ format: 'snapshot' });
    out.next();
    out.close();
  };
  for (let i = 0; i < 20; i += 1) round();
  const before = engine.memory();
  for (let i = 0; i < 200; i += 1) round();
  assert.equal(engine.memory(), before);
});

test('an export that makes no sense throws', async () => {
  const engine = await newEngine();
  const format = /** @type {'snapshot'} */ ('xlsx');
  assert.throws(() => engine.export({ format }), /no format “xlsx”/);
  const out = engine.export({ format: 'snapshot' });
  assert.equal(out.next(), null);
  out.close();
  assert.throws(() => out.next(), /not under way/);
});
