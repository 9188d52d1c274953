import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { muster } from '../../web/package/muster.js';

const root = new URL('../../', import.meta.url);
const wasmBinary = await readFile(new URL('dist/package/core/muster-core.wasm', root));
const user = JSON.parse(
  await readFile(new URL('tests/corpus/clean/getUser.200.reference.json', root), 'utf8'),
);
const document = { ...user.documents[0], id: 5, renewalDate: '2020-03-01' };

/** @type {import('../../web/package/muster.js').Muster} */
let one;
before(async () => {
  one = await muster({ wasmBinary });
  const data = [{ ...user, id: 1, documents: [document] }];
  one.check('listUsers', 200, JSON.stringify({ data, page: 1, limit: 50, total: 1 }));
});
after(() => one.close());

/** @type {Record<string, (query: any) => unknown>} */
const ways = {
  users: (query) => one.users(query).total,
  documents: (query) => one.documents(query).total,
  export: (query) => [...one.export({ format: 'csv', query })].join('').split('\r\n').length - 2,
};

for (const [way, ask] of Object.entries(ways)) {
  test(`${way}: what is overdue depends on a day, and that must be one`, () => {
    const filter = 'renewal:overdue';
    assert.equal(ask({ filter, today: '2020-03-02' }), 1);
    assert.equal(ask({ filter, today: '2020-02-28' }), 0);
    for (const today of [
      '29.11.2026',
      '2026-02-30',
      '2026-13-01',
      '2026-11-29T10:00:00Z',
      ' 2026-11-29',
      '',
      null,
      20261129,
      new Date(),
    ]) {
      assert.throws(
        () => ask({ filter, today }),
        /^TypeError: “today” of a query must be a day as YYYY-MM-DD, such as 2026-01-31\.$/,
        String(today),
      );
    }
  });

  test(`${way}: a member that there is none of is named, with those that there are`, () => {
    assert.throws(
      () => ask({ fliter: 'privileged:yes' }),
      /^TypeError: “fliter” is no option of query\. There are: text, filter, sort, page, size, today, facets\.$/,
    );
  });

  test(`${way}: a member of another form is named, as it would be left out`, () => {
    for (const [name, value] of Object.entries({
      ...{ text: null, filter: ['privileged:yes'], sort: 1, page: '2', size: 0, facets: 'no' },
    })) {
      assert.throws(
        () => ask({ [name]: value }),
        new RegExp(`^TypeError: “${name}” of a query must`),
      );
    }
    for (const query of ['privileged:yes', null, ['privileged:yes']]) {
      assert.throws(() => ask(query), /^TypeError: The options of query must be an object\./);
    }
  });

  test(`${way}: what is undefined is absent, and so may be the query`, () => {
    const filter = 'renewal:overdue';
    const due = ask({ filter });
    assert.notEqual(due, 0);
    assert.equal(ask({ filter, today: undefined, page: undefined }), due);
    assert.deepEqual(ask(undefined), ask({}));
  });
}
