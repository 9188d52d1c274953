import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, newEngine, newModule, read, usersPage } from './support.js';

test('the seven operations are described with permissions, statuses and known values', async () => {
  const { operations, knownValues, servers } = (await newEngine()).describe();
  assert.equal(Object.keys(operations).length, 7);
  const cells = Object.values(operations).flatMap((each) => Object.keys(each.statuses));
  assert.equal(cells.length, 53);
  assert.equal(operations.listUsers.permission, 'Users: List Users');
  assert.equal(knownValues['document.type'].length, 10);
  assert.deepEqual(
    operations.uploadUserDocument.body?.find((each) => each.name === 'type')?.values,
    ['SEC_TRAINING', 'MFA_EVIDENCE', 'HIPAA_TRAINING_EVIDENCE', 'OFFBOARDING_EVIDENCE'],
  );
  assert.deepEqual(
    servers.map((each) => each.region),
    ['us', 'eu', 'apac'],
  );
});

test('a request that the contract forbids gets problems and no ticket', async () => {
  const engine = await newEngine();
  const request = engine.request('listUsers', { page: 0, limit: 51 });
  assert.equal(request.ok, false);
  assert.ok(!('ticket' in request));
  assert.deepEqual(!request.ok && request.problems.map((each) => each.parameter), [
    'page',
    'limit',
  ]);
});

test('texts cross the boundary as they are, short or long, whatever they hold', async () => {
  const engine = await newEngine();
  for (const text of ['', 'a', 'é', 'a\u0000b', '😀', 'ñ'.repeat(40), 'x'.repeat(900), '\u200b€']) {
    const { words } = engine.view({ text: `"${text}"`, filter: '' });
    assert.equal(words, text);
  }
  // White space stays within quotes.
  assert.equal(engine.view({ text: '"\u2028€"', filter: '' }).words, '"\u2028€"');
  const asked = engine.request('getUserByEmail', { email: 'ü😀@example.com' });
  assert.equal(asked.ok && decodeURIComponent(asked.path), '/users/ü😀@example.com/email');
});

test('rows come out as the directory knows them', async () => {
  const engine = await newEngine();
  const report = exchange(
    engine,
    'listUsers',
    { limit: 2 },
    await usersPage([5, 6], { limit: 2, total: 9 }),
  );
  assert.equal(report.rows, 2);
  const page = engine.page();
  assert.deepEqual([page.total, page.pages, page.first, page.last], [9, 5, 1, 2]);
  assert.deepEqual(
    page.rows.map((row) => row.id),
    [5, 6],
  );
});

test('text that looks like markup, has NULs or lone surrogates comes back as text', async () => {
  const engine = await newEngine();
  const user = JSON.parse(String(await read('tests/corpus/clean/getUser.200.reference.json')));
  const hostile = '<img src=x onerror=alert(1)>\u0000\u202e"\\';
  const body = JSON.stringify({
    data: [{ ...user, firstName: hostile }],
    page: 1,
    limit: 1,
    total: 1,
  });
  exchange(engine, 'listUsers', {}, body);
  assert.equal(engine.page().rows[0].firstName, hostile);
  const report = exchange(engine, 'listUsers', {}, body.replace('Smith', '\\ud800'));
  assert.equal(report.usable, false);
  assert.equal(report.code, 'bad_json');
});

test('an answer of 100 MB is refused where the contract allows 64, and rows shown stay', async () => {
  const engine = await newEngine();
  exchange(engine, 'listUsers', {}, await usersPage([1, 2]));
  const request = engine.request('listUsers', {});
  assert.ok(request.ok);
  const answer = engine.answer(request.ticket, { status: 200, contentType: 'application/json' });
  const piece = new TextEncoder().encode(`${' '.repeat(1 << 20)}`);
  let pushed = 0;
  while (pushed < 100 && answer.push(piece)) pushed += 1;
  const report = answer.end({ complete: true });
  assert.equal(pushed, 64);
  assert.equal(report.code, 'too_large');
  assert.match(report.message, /too large/);
  assert.equal(engine.page().rows.length, 2);
});

test('a smaller limit of the host holds', async () => {
  const engine = await newEngine({ limits: { answerBytes: 1000 } });
  assert.equal(exchange(engine, 'listUsers', {}, await usersPage([1])).code, 'too_large');
});

test('a contract can be replaced, a bad one names its place and changes nothing', async () => {
  const engine = await newEngine();
  const text = String(await read('wasm/contract/drata-users-v1.openapi.json'));
  const bad = engine.loadContract(text.replace('"minItems": 1', '"uniqueItems": true'));
  assert.equal(bad.code, 'bad_contract');
  assert.match(bad.pointer ?? '', /\/uniqueItems$/);
  assert.equal(engine.request('listUsers', { limit: 50 }).ok, true);
  assert.equal(engine.loadContract(text.replace('"maximum": 50', '"maximum": 40')).ok, true);
  assert.equal(engine.request('listUsers', { limit: 50 }).ok, false);
});

test('under another contract findings and time start anew', async () => {
  const engine = await newEngine();
  exchange(engine, 'listUsers', {}, await usersPage([1, 2, 3]));
  const before = engine.findings();
  assert.ok(before.milliseconds > 0);
  assert.equal(engine.loadContract('{}').ok, false);
  assert.deepEqual(engine.findings(), before);
  assert.equal(engine.loadContract('').ok, true);
  const { answers, bytes, values, milliseconds, patterns } = engine.findings();
  assert.deepEqual([answers, bytes, values, milliseconds, patterns], [0, 0, 0, 0, []]);
});

test('the findings of one answer name their further places', async () => {
  const engine = await newEngine();
  const { findings } = exchange(engine, 'listUsers', {}, await usersPage([1, 2]));
  const { pointer, others, count } = findings[0];
  assert.equal(1 + others.length, count);
  assert.ok(others.every((other) => other !== pointer && other.startsWith('/data/')));
  assert.equal('others' in engine.findings().patterns[0], false);
});

test('two modules in one process share nothing', async () => {
  const [one, other] = [await newEngine(), await newEngine()];
  exchange(one, 'listUsers', {}, await usersPage([1]));
  assert.equal(other.page().rows.length, 0);
});

test('nothing but the session is exported, and its types say all its methods', async () => {
  const module = await newModule();
  const session = new module.Session();
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(session)).filter(
    (name) => name !== 'constructor',
  );
  const types = String(await read('wasm/bindings/muster.d.ts'));
  const declared = [
    ...(types.match(/interface Session \{([^}]*)\}/)?.[1] ?? '').matchAll(/^ {2}(\w+)\(/gm),
  ];
  assert.deepEqual(
    methods.sort(),
    declared
      .map((match) => match[1])
      .filter((name) => name !== 'delete')
      .sort(),
  );
  session.delete();
});

test('no code is made from strings', async () => {
  const glue = String(await read('dist/package/core/muster-core.js'));
  assert.doesNotMatch(glue, /\beval\(|new Function\(|Function\.apply/);
});
