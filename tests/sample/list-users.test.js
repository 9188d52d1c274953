import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSample } from './sample.js';

/** @param {{ data: { id: number }[] }} answer */
const idsOf = ({ data }) => data.map(({ id }) => id);

test('the first page has 20 of 250 users', async () => {
  const answer = await startSample().json('/users');
  assert.deepEqual(
    { ...answer, data: idsOf(answer) },
    { data: Array.from({ length: 20 }, (_, at) => at + 1), page: 1, limit: 20, total: 250 },
  );
});

test('pages follow each other without gaps and end', async () => {
  const { json, everybody } = startSample();
  assert.deepEqual(
    idsOf({ data: await everybody() }),
    Array.from({ length: 250 }, (_, at) => at + 1),
  );
  assert.equal((await json('/users?limit=40&page=7')).data.length, 10);
  assert.deepEqual((await json('/users?page=8&limit=40')).data, []);
  assert.deepEqual((await json('/users?page=9007199254740991')).data, []);
});

test('a page of 100,000 users makes only the users on it', async () => {
  /** @type {Set<number>} */
  const seen = new Set();
  const { json } = startSample({ users: 100_000, onGenerate: (number) => seen.add(number) });
  const answer = await json('/users?limit=50&page=2000');
  assert.deepEqual(idsOf(answer), [...seen]);
  assert.deepEqual([seen.size, answer.total, Math.max(...seen)], [50, 100_000, 100_000]);
});

test('ids filter without a look at anybody else', async () => {
  /** @type {Set<number>} */
  const seen = new Set();
  const { json } = startSample({ users: 100_000, onGenerate: (number) => seen.add(number) });
  const some = await json('/users?includeUserIds[]=70000&includeUserIds[]=3&excludeUserIds[]=3');
  assert.deepEqual([idsOf(some), some.total], [[70_000], 1]);
  const most = await json('/users?limit=2&excludeUserIds[]=1&excludeUserIds[]=100001');
  assert.deepEqual([idsOf(most), most.total], [[2, 3], 99_999]);
  assert.deepEqual([...seen], [70_000, 2, 3]);
});

test('q finds in all 100,000', async () => {
  const { json } = startSample({ users: 100_000 });
  const answer = await json('/users?q=98765@');
  assert.deepEqual([idsOf(answer), answer.total], [[98_765], 1]);
});

test('q finds in the first, the last and the full name and in the address, in any case', async () => {
  const { json } = startSample();
  const find = async (/** @type {string} */ q) =>
    idsOf(await json(`/users?limit=50&q=${encodeURIComponent(q)}`));
  assert((await find('SALLY')).includes(1));
  assert((await find('smi')).includes(1));
  assert.deepEqual(await find('sally smith'), [1]);
  assert.deepEqual(await find('Lina.Samplegaard2@'), [2]);
  assert((await find('örnekoğlu')).includes(5));
  assert((await find('見本')).length > 0);
  assert.deepEqual(await find('nobody is called this'), []);
});

test('q finds letters however they are composed', async () => {
  const { json } = startSample();
  const composed = await json(`/users?limit=50&q=${encodeURIComponent('Decomposeé')}`);
  const decomposed = await json(`/users?limit=50&q=${encodeURIComponent('Decomposee\u0301')}`);
  assert(composed.total > 0);
  assert.deepEqual(idsOf(composed), idsOf(decomposed));
});

test('roles are kept, excluded and combined', async () => {
  const { json, everybody } = startSample();
  const users = await everybody();
  const count = (/** @type {(roles: string[]) => boolean} */ fits) =>
    users.filter(({ roles }) => fits(roles)).length;
  const total = async (/** @type {string} */ query) => (await json(`/users?${query}`)).total;

  assert.equal(
    await total('roles[]=ADMIN&roles[]=AUDITOR'),
    count((roles) => roles.includes('ADMIN') || roles.includes('AUDITOR')),
  );
  assert.equal(
    await total('excludeRoles[]=EMPLOYEE'),
    count((roles) => !roles.includes('EMPLOYEE')),
  );
  assert.equal(
    await total('roles%5B%5D=ADMIN&excludeRoles%5B%5D=EMPLOYEE'),
    count((roles) => roles.includes('ADMIN') && !roles.includes('EMPLOYEE')),
  );
  assert.equal(await total('roles[]=NOBODY_HAS_THIS'), 0);
});

test('included ids come in order, once, and only when they exist', async () => {
  const ids = [9, 3, 9, 251, 0].map((id) => `includeUserIds[]=${id}`).join('&');
  const answer = await startSample().json(`/users?${ids}`);
  assert.deepEqual([idsOf(answer), answer.total], [[3, 9], 2]);
});
