import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startExport } from '../../web/engine/export.js';
import { exchange, newEngine, read } from './support.js';

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

test('a byte order mark reaches the file once, and only that of a CSV', async () => {
  const engine = await filled(1);
  const text = (/** @type {'csv' | 'json'} */ format, /** @type {boolean} */ bom) => {
    const out = startExport(engine.session, { format, bom });
    const whole = [...pieces(out)].join('');
    out.close();
    return whole;
  };
  assert.equal(text('csv', true), `\uFEFF${text('csv', false)}`);
  assert.ok(!text('csv', false).startsWith('\uFEFF'));
  assert.ok(text('json', true).startsWith('{'));
});

test('100,000 users are exported in pieces, in bounded memory', async () => {
  const engine = await filled(many);
  const query = { sort: '-name' };
  // What is kept to search and sort the directory is made when it is first looked at.
  engine.view(query);
  const before = engine.memory();
  for (const format of /** @type {const} */ (['csv', 'json', 'ics', 'snapshot'])) {
    const out = startExport(engine.session, { format, query });
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
  const out = startExport(engine.session, { format: 'snapshot', rows: [12, 10] });
  const lines = [...pieces(out)].join('').trimEnd().split('\n');
  out.close();
  const [ten, twelve] = lines.map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.equal(ten.firstName, '=1+1');
  assert.equal(twelve.lastName, 'Okafor, “the 2nd”');
  assert.deepEqual(twelve.documents, user(12).documents);
});

/** @param {Awaited<ReturnType<typeof newEngine>>} engine  @param {import('../../web/engine/export.js').ExportOptions} options */
function exported(engine, options) {
  const out = startExport(engine.session, options);
  const text = [...pieces(out)].join('');
  out.close();
  return text;
}

test('rows are those of the page, all that the query finds, or the chosen, in its order', async () => {
  const engine = await filled(30);
  const ids = (/** @type {'page' | 'all' | number[]} */ rows) =>
    exported(engine, {
      format: 'csv',
      query: { text: 'ana', sort: '-id', page: 2, size: 4 },
      columns: ['id'],
      rows,
    })
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map(Number);
  assert.deepEqual(ids('page'), [25, 24, 23, 22]);
  assert.deepEqual(ids('all').slice(0, 3), [29, 28, 27]);
  assert.equal(ids('all').length, 27);
  assert.deepEqual(ids([7, 3, 404]), [7, 3]);
});

test('JSON tells the query as it was asked and in words, and the certificate', async () => {
  const engine = await filled(20);
  const query = { text: '"ana 7"', filter: 'mfa:unknown', sort: 'name', today: '2026-11-25' };
  const certificateJson = { complete: true, users: 20 };
  const words = 'Text “ana 7”; MFA not reported';
  const options = /** @type {const} */ ({ format: 'json', query, words, certificateJson });
  const file = JSON.parse(exported(engine, options));
  assert.deepEqual(file.query, { words, ...query });
  assert.deepEqual(file.certificate, certificateJson);
  assert.deepEqual(file.users, engine.view(query).rows);
  const { version } = JSON.parse(String(await read('package.json')));
  assert.equal(file.muster, version);
});

test('half an emoji in the words of an export does no harm', async () => {
  const engine = await filled(1);
  const options = { format: /** @type {const} */ ('json'), words: 'a\ud83d' };
  assert.equal(JSON.parse(exported(engine, options)).query.words, 'a\ufffd');
});

test('a calendar is made now', async () => {
  const text = exported(await filled(1), { format: 'ics', source: 'example.com' });
  const now = new Date().toISOString().replace(/[-:]/g, '');
  assert.match(text, new RegExp(`\\r\\nDTSTAMP:${now.slice(0, 8)}T\\d{6}Z\\r\\n`));
  assert.match(text, /\r\nUID:user-1-SEC_TRAINING@example\.com\r\n/);
});

test('an export that is closed early gives its memory and its place back', async () => {
  const engine = await filled(5000);
  const round = () => {
    const out = startExport(engine.session, { format: 'snapshot' });
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
  const format = /** @type {'csv'} */ ('xlsx');
  assert.throws(() => startExport(engine.session, { format }), /no format “xlsx”/);
  assert.throws(
    () => startExport(engine.session, { format: 'csv', columns: ['shoe'] }),
    /no column “shoe”/,
  );
  const out = startExport(engine.session, { format: 'snapshot' });
  assert.equal(out.next(), null);
  out.close();
  assert.throws(() => out.next(), /not under way/);
});
