import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { muster } from '../../web/package/muster.js';

const root = new URL('../../', import.meta.url);
const wasmBinary = await readFile(new URL('dist/package/core/muster-core.wasm', root));
const user = JSON.parse(
  await readFile(new URL('tests/corpus/clean/getUser.200.reference.json', root), 'utf8'),
);

/** @type {import('../../web/package/muster.js').Muster} */
let one;
before(async () => {
  one = await muster({ wasmBinary });
  const data = [
    { ...user, id: 1, roles: ['ADMIN'] },
    { ...user, id: 2, roles: ['EMPLOYEE'] },
  ];
  one.check('listUsers', 200, JSON.stringify({ data, page: 1, limit: 50, total: 2 }));
});

/** @param {any} options  @returns {number} rows of a CSV */
const rowsOf = (options) =>
  [...one.export({ format: 'csv', columns: ['id'], ...options })].join('').split('\r\n').length - 2;

test('a query is exported as it finds', () => {
  assert.equal(rowsOf({}), 2);
  assert.equal(rowsOf({ query: { filter: 'role:ADMIN' } }), 1);
  assert.equal(rowsOf({ query: { filter: 'role:ADMIN' }, rows: 'page' }), 1);
});

for (const [part, query] of Object.entries({
  filter: { filter: 'role:ADMIN privilaged:yes' },
  text: { text: 'mfa:nope' },
  sort: { sort: 'nmae' },
})) {
  test(`a ${part} with a fault exports nobody, and the error has the fault`, () => {
    const { faults } = one.users(query);
    assert.equal(faults.length, 1);
    assert.equal(faults[0].in, part);
    assert.throws(
      () => one.export({ format: 'csv', query }),
      (/** @type {any} */ why) => {
        assert.ok(why.message.endsWith(faults[0].message), why.message);
        assert.deepEqual(why.faults, faults);
        return true;
      },
    );
  });
}

test('an option that there is none of exports nobody, and is named', () => {
  assert.throws(
    () => rowsOf({ filter: 'role:ADMIN' }),
    /^TypeError: “filter” is no option of export/,
  );
  assert.throws(
    () => rowsOf({ query: { filtre: 'role:ADMIN' } }),
    /^TypeError: “filtre” is no option of query.*\bfilter\b/,
  );
  assert.throws(() => rowsOf({ query: 'role:ADMIN' }), /^TypeError/);
});
