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

for (const [name, ...values] of /** @type {[string, ...unknown[]][]} */ ([
  ['format', 'xml', 'CSV', null, undefined, ['csv']],
  ['rows', 'some', ['1'], Array(1), 1, null],
  ['columns', 'name', ['nmae'], Array(1), {}, null],
  ['titles', 'Name', { name: 3 }, ['Name'], null],
  ['guard', 'no', 0, null],
  ['bom', 'yes', 1, null],
  ['certificate', 3, {}],
  ['certificateJson', 'whole', [1]],
  ['words', 3, null],
  ['source', 3, null],
])) {
  test(`“${name}” of another form exports nobody, and is named`, () => {
    for (const value of values) {
      assert.throws(
        () => one.export(/** @type {any} */ ({ format: 'csv', [name]: value })),
        new RegExp(`^TypeError: “${name}” of export must be `),
      );
    }
  });
}

test('options of their forms are taken, and what is undefined is absent', () => {
  const none = { rows: undefined, columns: undefined, guard: undefined, source: undefined };
  assert.equal(rowsOf({ columns: ['id', 'name'], rows: [2], guard: false, bom: true }), 1);
  assert.equal(rowsOf({ ...none, certificate: null, certificateJson: null, titles: {} }), 2);
});

test('check takes no option that there is none of, and no status that is none', () => {
  const check = /** @type {any} */ (one).check;
  const body = JSON.stringify(user);
  for (const [how, why] of /** @type {[unknown, RegExp][]} */ ([
    [
      { contenttype: 'text/html' },
      /“contenttype” is no option of check\. There are: contentType\./,
    ],
    [{ contentType: 3 }, /“contentType” of check must be a text/],
    ['text/html', /The options of check must be an object/],
  ])) {
    assert.throws(() => check('getUser', 200, body, how), { name: 'TypeError', message: why });
  }
  for (const status of ['200', 200.5, 99, 600, null]) {
    assert.throws(() => check('getUser', status, body), /^TypeError: “.+” is no HTTP status/);
  }
});

test('an export without options is refused by a sentence that names them', () => {
  const exporting = /** @type {any} */ (one).export;
  for (const options of [undefined, null, 'csv']) {
    assert.throws(
      () => exporting(options),
      /^TypeError: The options of export must be an object\. There are: format, query, /,
    );
  }
});

/** Many enough for several pieces of any format. */
async function full() {
  const many = await muster({ wasmBinary });
  const total = 3000;
  const ids = Array.from({ length: total }, (_, at) => at + 1);
  const data = ids.map((id) => ({ ...user, id }));
  many.check('listUsers', 200, JSON.stringify({ data, page: 1, limit: total, total }));
  return many;
}

for (const format of /** @type {const} */ (['csv', 'json', 'ics', 'snapshot'])) {
  for (const [end, word] of /** @type {const} */ ([
    ['forget', 'emptied'],
    ['close', 'closed'],
  ])) {
    test(`${format}: after ${end}() an export fails, and does not end as if it were whole`, async () => {
      const many = await full();
      const begun = many.export({ format });
      const untouched = many.export({ format });
      assert.ok(!begun.next().done);
      many[end]();
      const why = new RegExp(`^Error: Muster was ${word} before the export was whole\\.$`);
      assert.throws(() => begun.next(), why);
      assert.throws(() => untouched.next(), why);
      if (end === 'forget') many.close();
    });
  }
}

test('an export fails when another load has ended meanwhile, as its users may be gone', async () => {
  const many = await full();
  const begun = many.export({ format: 'csv' });
  begun.next();
  await many.load({
    base: 'https://api.test/public',
    fetch: async () => Response.json({ data: [{ ...user, id: 1 }], page: 1, limit: 50, total: 1 }),
  });
  assert.throws(
    () => begun.next(),
    /^Error: Users were loaded anew before the export was whole\.$/,
  );
  assert.equal([...many.export({ format: 'csv' })].join('').split('\r\n').length, 3);
  many.close();
});

test('exports that were cut off by forget() give back their place: only a few may be under way', async () => {
  const many = await full();
  for (let turn = 0; turn < 100; turn += 1) {
    const begun = many.export({ format: 'csv' });
    begun.next();
    many.forget();
  }
  assert.equal([...many.export({ format: 'csv' })].join('').split('\r\n').length, 2);
  many.close();
});
