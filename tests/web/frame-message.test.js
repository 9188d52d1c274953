import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../web/app/embed/read.js';

const site = {
  from: 'https://muster.test/people/embed.html',
  source: 'gateway',
  pages: ['documents', 'insights', 'contract'],
};

/** @param {unknown} data */
const read = (data, where = site) => readMessage(data, where);

/** @param {Record<string, unknown>} given */
const start = (given, where = site) => read({ muster: 1, type: 'start', ...given }, where);

test('a start that names nothing shows the users of the site, to be read only', () => {
  assert.deepEqual(start({}), {
    ok: true,
    message: {
      type: 'start',
      apiBase: null,
      token: '',
      mode: 'read-only',
      theme: null,
      lang: null,
      place: '#/users',
    },
  });
});

test('a start names source, token, mode, theme and language', () => {
  const given = {
    apiBase: '/drata/',
    token: 'abc.DEF-1',
    mode: 'read-write',
    theme: 'dark',
    lang: 'de',
  };
  assert.deepEqual(start(given), {
    ok: true,
    message: {
      ...{ type: 'start', ...given },
      ...{ apiBase: 'https://muster.test/drata', place: '#/users' },
    },
  });
});

for (const [given, place] of /** @type {[Record<string, unknown>, string][]} */ ([
  [{ view: 'users', pageSize: 25 }, '#/users?size=25'],
  [{ view: 'documents' }, '#/documents'],
  [{ view: 'documents', pageSize: 100 }, '#/documents?size=100'],
  [{ view: 'user', id: 17 }, '#/users/17'],
  [{ view: 'user', email: 'ana@a.test' }, '#/users/by-email/ana%40a.test'],
  [{ place: '#/users?q=ana&filter=mfa:no' }, '#/users?q=ana&filter=mfa:no'],
  [{ place: '#/insights', view: undefined }, '#/insights'],
])) {
  test(`${JSON.stringify(given)} begins at ${place}`, () => {
    const reading = start(given);
    assert.equal(reading.ok && reading.message.type === 'start' && reading.message.place, place);
  });
}

for (const [data, named] of /** @type {[unknown, string][]} */ ([
  [null, 'object'],
  ['start', 'object'],
  [[{ muster: 1 }], 'object'],
  [{}, '“muster”'],
  [{ type: 'start' }, '“muster” must be 1'],
  [{ muster: '1', type: 'start' }, '“muster” must be 1'],
  [{ muster: 2, type: 'start' }, '“muster” must be 1'],
  [{ muster: 1 }, '“type”'],
  [{ muster: 1, type: 'ready' }, '“type”'],
  [{ muster: 1, type: 'constructor' }, '“type”'],
  [{ muster: 1, type: 'set', mode: 'read-write' }, '“set.mode”'],
  [{ muster: 1, type: 'set', theme: 'blue' }, '“set.theme”'],
  [{ muster: 1, type: 'set', lang: 'de-DE' }, '“set.lang”'],
  [{ muster: 1, type: 'set', token: '' }, '“set.token”'],
])) {
  test(`${JSON.stringify(data)} is refused and the place named`, () => {
    const reading = read(data);
    assert.ok(!reading.ok && reading.refusal.includes(named), JSON.stringify(reading));
  });
}

for (const [member, values] of Object.entries({
  apiBase: ['http://gateway.test', 'javascript:alert(1)', 'https://u:p@a.test', 'https://a/?x', 7],
  token: ['', 'Bearer abc', 'a\nb', 'schlüssel', 7, null, 'a'.repeat(8193)],
  mode: ['write', true, null],
  theme: ['blue', 1, ''],
  lang: ['fr', 'en-GB', null],
  view: ['insights', 'toString', 1],
  id: [0, -1, 1.5, '17', 2 ** 60, Number.NaN],
  email: ['', 1, 'a'.repeat(321)],
  pageSize: [10, '25', 0, 1000],
  place: ['/users', 'https://a.test', '', 7],
  colour: ['red'],
  __proto__x: [1],
  toString: [1],
})) {
  for (const value of values) {
    test(`start.${member} may not be ${JSON.stringify(value).slice(0, 40)}`, () => {
      const reading = start({ [member]: value });
      assert.ok(!reading.ok && reading.refusal.includes(`“start.${member}”`));
    });
  }
}

for (const [given, named] of /** @type {[Record<string, unknown>, string][]} */ ([
  [{ token: 'abc' }, '“start.apiBase”'],
  [{ view: 'user' }, '“start.id”'],
  [{ view: 'user', id: 1, email: 'a@b.test' }, '“start.id”'],
  [{ view: 'user', id: 1, pageSize: 25 }, '“start.pageSize”'],
  [{ id: 1 }, '“start.id”'],
  [{ view: 'documents', email: 'a@b.test' }, '“start.email”'],
  [{ place: '#/users', view: 'users' }, '“start.view”'],
  [{ place: '#/users', pageSize: 25 }, '“start.pageSize”'],
  [{ place: '#/connect' }, '“start.place”'],
  [{ place: '#/nowhere' }, '“start.place”'],
  [{ place: '#/users?size=7' }, '“start.place”'],
])) {
  test(`${JSON.stringify(given)} does not go together`, () => {
    const reading = start(given);
    assert.ok(!reading.ok && reading.refusal.includes(named), JSON.stringify(reading));
  });
}

test('a page that the site leaves out cannot be asked for', () => {
  const reading = start({ view: 'documents' }, { ...site, pages: [] });
  assert.ok(!reading.ok && reading.refusal.includes('“start.view”'));
});

test('where the site asks the API itself the start has to name a source', () => {
  const direct = { ...site, source: 'api' };
  const reading = start({}, direct);
  assert.ok(!reading.ok && reading.refusal.includes('“start.apiBase”'));
  assert.ok(start({ apiBase: 'https://gateway.test', token: 'abc' }, direct).ok);
});

test('no refusal repeats a value, because it may be the token', () => {
  for (const member of ['apiBase', 'mode', 'theme', 'view', 'email', 'place', 'unknown', 'token']) {
    for (const value of ['s3cret://x?', ['s3cret'], { s3cret: 's3cret' }]) {
      const text = JSON.stringify(start({ token: 's3cret', [member]: value }));
      assert.ok(text.includes('"ok":false') && !text.includes('s3cret'), text);
    }
  }
});
