import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPrivilege, isPrivileged } from '../../web/elements/format/roles.js';
import { exchange, newEngine, read, usersPage } from './support.js';

/**
 * An engine that knows users made of the reference's own.
 *
 * @param {Record<string, unknown>[]} changes of each user, who gets an id from 1 on
 */
async function directoryOf(changes) {
  const user = JSON.parse(String(await read('tests/corpus/clean/getUser.200.reference.json')));
  const data = changes.map((change, at) => ({ ...user, id: at + 1, ...change }));
  const engine = await newEngine();
  const answer = { data, page: 1, limit: 50, total: data.length };
  exchange(engine, 'listUsers', { limit: 50 }, JSON.stringify(answer));
  return engine;
}

/** @param {Muster.View} view */
const ids = ({ rows }) => rows.map(({ id }) => id);

test('a view is filtered, sorted, counted and paged at once', async () => {
  const engine = await directoryOf([
    { firstName: 'Zoë', roles: ['ADMIN'] },
    { firstName: 'Ana', roles: ['EMPLOYEE'] },
    { firstName: 'Émile', roles: ['EMPLOYEE', 'AUDITOR'] },
  ]);
  const view = engine.view({ filter: '-role:ADMIN', sort: '-name', size: 1, page: 2 });
  assert.deepEqual(ids(view), [2]);
  const { total, of, page, pages, size, first, last } = view;
  assert.deepEqual([total, of, page, pages, size, first, last], [2, 3, 2, 2, 1, 2, 2]);
  assert.deepEqual(view.terms, [{ key: 'role', values: ['ADMIN'], not: true }]);
  assert.deepEqual(view.facets.role, [
    { value: 'EMPLOYEE', count: 2 },
    { value: 'ADMIN', count: 1 },
    { value: 'AUDITOR', count: 1 },
  ]);
  assert.deepEqual(view.facets.privileged, [
    { value: 'yes', count: 0 },
    { value: 'no', count: 2 },
  ]);
});

test('what is typed finds folded words, and a wrong token is named by its place', async () => {
  const engine = await directoryOf([{ firstName: 'José', lastName: 'García' }]);
  const text = '😀 "jose gar" rol:ADMIN';
  const view = engine.view({ text: text.slice(3) });
  assert.equal(view.total, 1);
  assert.equal(view.words, '"jose gar"');
  const [{ position, length, code }] = engine.view({ text }).faults;
  assert.equal(text.slice(position, position + length), 'rol:ADMIN');
  assert.equal(code, 'unknown_key');
});

test('half an emoji, controls and texts of megabytes are questions like any other', async () => {
  const engine = await directoryOf([{}]);
  const half = '😀'.slice(0, 1);
  assert.equal(engine.view({ text: half }).total, 0);
  assert.equal(engine.view({ text: half }).words, '\ufffd');
  assert.equal(engine.view({ text: '\\ud800' }).words, '\\ud800');
  assert.equal(engine.view({ text: '\u0000' }).total, 0);
  const long = engine.view({ text: 'é'.repeat(1 << 20), filter: 'mfa:no '.repeat(10_000) });
  assert.ok(long.faults.every(({ token }) => token.length <= 100));
  assert.deepEqual([...new Set(long.faults.map(({ code }) => code))], ['too_long', 'too_many']);
});

test('a name of 50 MB is searched and shown by its beginning', async () => {
  const engine = await newEngine();
  const page = new TextDecoder().decode(await usersPage([1, 2]));
  const [before, after] = page.split('"User 1"');
  const name = 'Aé'.repeat(16 << 20);
  exchange(engine, 'listUsers', {}, `${before}"${name}"${after}`);
  const view = engine.view({ sort: 'name' });
  assert.deepEqual(ids(view), [1, 2]);
  assert.ok((view.rows[0].firstName ?? '').length <= 4096);
  assert.equal(engine.view({ text: 'aeaeaeae' }).total, 1);
});

test('no more is kept of one user than some 32 KB and a text, and no message is longer', async () => {
  const roles = Array.from({ length: 20_000 }, (_, at) => `ROLE_${at}`);
  const engine = await directoryOf([{ roles }, {}]);
  const view = engine.view({});
  assert.ok(JSON.stringify(view.rows[0]).length < 100_000);
  assert.equal(view.facets.role.length, 100);
  assert.equal(engine.view({ filter: 'role:ROLE_2000' }).total, 1);
  assert.equal(view.rows[1].lastName, 'Smith');
});

test('without a day of the caller renewals are due by that of this machine', async () => {
  const year = new Date().getFullYear();
  const document = (/** @type {string} */ renewalDate) => ({
    documents: [{ data: [{ id: 1, name: 'a', type: 'SEC_TRAINING', renewalDate }] }],
  });
  const engine = await directoryOf([document(`${year + 2}-01-01`), document(`${year - 2}-01-01`)]);
  assert.deepEqual(ids(engine.view({ filter: 'renewal:later' })), [1]);
  assert.deepEqual(ids(engine.view({ filter: 'renewal:overdue' })), [2]);
  const today = `${year + 1}-12-15`;
  assert.deepEqual(ids(engine.view({ filter: 'renewal:30d', today })), [1]);
});

test('documents are listed with their owners, the most urgent first', async () => {
  const document = (/** @type {number} */ id, /** @type {string} */ renewalDate) => ({
    documents: [{ data: [{ id, name: 'a.pdf', type: 'SEC_TRAINING', renewalDate }], total: 1 }],
  });
  const engine = await directoryOf([
    { ...document(1, '2027-01-01'), firstName: 'Ana', lastName: 'Li', email: 'ana@example.com' },
    document(2, '2026-01-01'),
    { documents: [{ data: [], total: 3 }] },
  ]);
  const { rows, total, unlisted, facets } = engine.documents({ today: '2026-06-01' });
  assert.deepEqual([total, unlisted], [2, 1]);
  assert.deepEqual(
    rows.map(({ id }) => id),
    [2, 1],
  );
  const { userId, userName, userEmail, separated } = rows[1];
  assert.deepEqual([userId, userName, userEmail], [1, 'Ana Li', 'ana@example.com']);
  assert.equal(separated, engine.view({ filter: 'id:1' }).rows[0].separated);
  assert.equal(facets.renewal.find(({ value }) => value === 'overdue')?.count, 1);
  assert.equal(engine.documents({ text: 'ana pdf' }).total, 1);
});

test('the roles that are privileged are those that lists put first', async () => {
  const { privileged, knownValues } = (await newEngine()).describe();
  assert.deepEqual(knownValues['user.role'].filter(isPrivileged).sort(), [...privileged].sort());
  assert.deepEqual(byPrivilege([...privileged].reverse()), privileged);
});

test('a contract that lists its privileged roles wrongly is refused with the place', async () => {
  const engine = await newEngine();
  const text = String(await read('wasm/contract/drata-users-v1.openapi.json'));
  const bad = engine.loadContract(text.replace('"x-muster-privileged": [', '$&7,'));
  assert.match(bad.pointer ?? '', /\/x-muster-privileged$/);
  const none = text.replace(/"x-muster-privileged": \[[^\]]*\],/, '');
  assert.equal(engine.loadContract(none).ok, true);
  assert.deepEqual(engine.describe().privileged, []);
});
