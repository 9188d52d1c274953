import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, newEngine, newModule, read, usersPage } from './support.js';

test('10,000 rounds of the same answers leave the heap as it was', async () => {
  const engine = await newEngine();
  const page = await usersPage(Array.from({ length: 5 }, (_, i) => i + 1));
  const user = new Uint8Array(await read('tests/corpus/clean/getUser.200.reference.json'));
  const broken = new Uint8Array(await read('tests/corpus/broken/listUsers.200.cut-off.json'));
  const round = () => {
    exchange(engine, 'listUsers', {}, page);
    exchange(engine, 'getUser', { id: 1 }, user);
    exchange(engine, 'listUsers', {}, broken);
    engine.request('listUsers', { limit: 51 });
    engine.page();
    engine.view({ text: 'user', filter: '-role:ADMIN mfa:no', sort: 'name,-renewal' });
    engine.documents({ text: 'pdf', filter: 'renewal:overdue', sort: '-owner' });
    engine.findings();
  };
  for (let i = 0; i < 500; i += 1) round();
  const before = engine.memory();
  for (let i = 0; i < 9500; i += 1) round();
  assert.equal(engine.memory(), before);
});

test('sessions that are deleted give everything back', async () => {
  const module = await newModule();
  const open = () => {
    const session = new module.Session();
    session.describe();
    session.delete();
  };
  for (let i = 0; i < 20; i += 1) open();
  const before = module.HEAPU8.length;
  for (let i = 0; i < 500; i += 1) open();
  assert.equal(module.HEAPU8.length, before);
});

test('answers that are begun and never ended are bounded', async () => {
  const engine = await newEngine();
  const request = engine.request('listUsers', {});
  assert.ok(request.ok);
  assert.throws(() => {
    for (let i = 0; i < 1000; i += 1) {
      engine.answer(request.ticket, { status: 200, contentType: 'application/json' });
    }
  }, /Too many answers/);
  engine.forget();
  assert.equal(engine.request('listUsers', {}).ok, true);
});

test('an answer that is dropped leaves no finding and no memory', async () => {
  const engine = await newEngine();
  for (let i = 0; i < 1000; i += 1) {
    const request = engine.request('listUsers', {});
    assert.ok(request.ok);
    const answer = engine.answer(request.ticket, { status: 200, contentType: 'application/json' });
    answer.push(new TextEncoder().encode('{"data":[{"id":'));
    answer.drop();
  }
  assert.deepEqual(engine.findings().counts, { broken: 0, tolerated: 0, new: 0 });
  assert.equal(engine.findings().answers, 0);
});
