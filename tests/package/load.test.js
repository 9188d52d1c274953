import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { muster } from '../../web/package/muster.js';

const root = new URL('../../', import.meta.url);
const wasmBinary = await readFile(new URL('dist/package/core/muster-core.wasm', root));
const user = JSON.parse(
  await readFile(new URL('tests/corpus/clean/getUser.200.reference.json', root), 'utf8'),
);

const open = () => muster({ wasmBinary });
const base = 'https://api.test/public';

/** @param {string | URL | Request} input  @returns {Response} the right one, of a list of 120 */
function answerTo(input) {
  const { searchParams } = new URL(String(input));
  const [page, limit] = ['page', 'limit'].map((name) => Number(searchParams.get(name)));
  const ids = Array.from({ length: 120 }, (_, at) => at + 1);
  const data = ids.slice((page - 1) * limit, page * limit).map((id) => ({ ...user, id }));
  return Response.json({ data, page, limit, total: 120 });
}

/** @type {typeof fetch} */
const right = async (input) => answerTo(input);

/** Answers come when the test lets them. */
function held() {
  /** @type {(() => void)[]} */
  const waiting = [];
  return {
    waiting,
    /** @type {typeof globalThis.fetch} Hears of no signal. */
    fetch: (input) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(answerTo(input)));
      }),
    letGo: () => {
      for (const one of waiting.splice(0)) one();
    },
  };
}

/**
 * @param {import('node:test').TestContext} t
 * @param {import('node:http').RequestListener} listener
 */
async function listen(t, listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

test('a redirect is not followed: nobody else is asked, and no certificate rests on it', async (t) => {
  /** @type {string[]} */
  const asked = [];
  const thief = await listen(t, (request, response) => {
    asked.push(`${request.url}`);
    response.end('{"data":[],"page":1,"limit":50,"total":0}');
  });
  const api = await listen(t, (request, response) => {
    response.writeHead(307, { location: `${thief}${request.url}` }).end();
  });
  const one = await open();
  /** @type {string[]} */
  let reasons = [];
  const certificate = await one.load({
    ...{ base: api, key: 'k', headers: { 'x-api-key': 'also secret' } },
    onProgress: ({ failed }) => {
      reasons = failed.map(({ reason }) => reason);
    },
  });
  assert.deepEqual(asked, []);
  assert.deepEqual([certificate.complete, certificate.users], [false, 0]);
  assert.deepEqual(reasons, ['redirect']);
});

test('what was redirected in place of the network is not taken either', async () => {
  const one = await open();
  /** @type {typeof fetch} */
  const follows = async (input) =>
    Object.defineProperty(answerTo(input), 'redirected', { value: true });
  const certificate = await one.load({ base, fetch: follows });
  assert.deepEqual([certificate.complete, certificate.users], [false, 0]);
});

for (const address of [
  'http://api.test/public',
  'http://127.0.0.1.evil.test',
  'api.test/public',
  '/public',
  'https://api.test/public?x=1',
  'https://ana:word@api.test/public',
  'ftp://api.test',
]) {
  test(`nothing is sent to ${address}`, async () => {
    const one = await open();
    let asked = 0;
    /** @type {typeof fetch} */
    const counting = async (input) => {
      asked += 1;
      return answerTo(input);
    };
    await assert.rejects(one.load({ base: address, key: 'k', fetch: counting }), (why) => {
      assert.ok(why instanceof TypeError);
      assert.match(why.message, /^“base” is no address of an API: it must be https/);
      assert.ok(!why.message.includes('word@'));
      return true;
    });
    assert.equal(asked, 0);
  });
}

test('one load at a time: another is refused, and the first is certain of its own host', async () => {
  const one = await open();
  const { fetch, letGo, waiting } = held();
  const first = one.load({ base: `${base}/`, fetch });
  await assert.rejects(one.load({ base: 'https://other.test', fetch: right }), /being loaded/);
  while (waiting.length > 0) {
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { host, users, complete } = await first;
  assert.deepEqual([host, users, complete], ['api.test', 120, true]);
  assert.equal((await one.load({ base: 'https://other.test', fetch: right })).host, 'other.test');
});

test('a load that was refused or ended is no hindrance to the next', async () => {
  const one = await open();
  await assert.rejects(one.load({ base: 'nowhere' }));
  await assert.rejects(one.load({ base, fetch: right, signal: AbortSignal.abort() }));
  assert.equal((await one.load({ base, fetch: right })).users, 120);
});

test('close during a load rejects it, and what is answered afterwards does no harm', async () => {
  const one = await open();
  const { fetch, letGo, waiting } = held();
  const load = one.load({ base, fetch });
  while (waiting.length === 0) await new Promise(setImmediate);
  one.close();
  await assert.rejects(load, /^Error: Muster was closed before the users were loaded\.$/);
  letGo();
  // Whatever nobody catches now fails this test.
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.throws(() => one.users({}), /is closed/);
});

for (const moment of ['loading', 'complete']) {
  test(`close from within what is told while it is ${moment} rejects the load too`, async () => {
    const one = await open();
    let closed = false;
    const load = one.load({
      ...{ base, fetch: right },
      onProgress({ state }) {
        if (closed || state !== moment) return;
        closed = true;
        one.close();
      },
    });
    await assert.rejects(load, /was closed/);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('forget during a load rejects it, and the next begins with nothing', async () => {
  const one = await open();
  const { fetch, letGo, waiting } = held();
  const load = one.load({ base, fetch });
  while (waiting.length === 0) await new Promise(setImmediate);
  one.forget();
  await assert.rejects(load, /was emptied before the users were loaded/);
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal((await one.load({ base, fetch: right })).users, 120);
});

test('what whoever is told throws is what the load rejects with', async () => {
  const one = await open();
  const onProgress = () => {
    throw new RangeError('mine');
  };
  await assert.rejects(one.load({ base, fetch: right, onProgress }), /^RangeError: mine$/);
  assert.equal((await one.load({ base, fetch: right })).users, 120);
});

test('a key or a header that cannot be sent is refused at once, and none of it is repeated', async () => {
  const one = await open();
  let asked = 0;
  /** @type {typeof fetch} */
  const counting = async (input) => {
    asked += 1;
    return answerTo(input);
  };
  for (const wrong of ['a\nb', 'äö€', ' sk-1', 'a b', 'sk-1\r\n', 'a\0', 7]) {
    const key = /** @type {any} */ (wrong);
    await assert.rejects(one.load({ base, key, fetch: counting }), (/** @type {any} */ why) => {
      assert.match(String(why), /^TypeError: “key” holds a character that no key has/);
      assert.ok(!why.message.includes(String(wrong)));
      return true;
    });
  }
  for (const value of ['a\nb', 'ä€', 'a\0']) {
    await assert.rejects(
      one.load({ base, headers: { 'x-api-key': value }, fetch: counting }),
      /^TypeError: “x-api-key” of “headers” is no header that can be sent\.$/,
    );
  }
  for (const name of ['Connection', 'transfer-encoding', 'expect', 'keep-alive']) {
    await assert.rejects(
      one.load({ base, headers: { [name]: 'x' }, fetch: counting }),
      /^TypeError: “[\w-]+” of “headers” is no header that can be sent\.$/,
    );
  }
  await assert.rejects(
    one.load({ base, headers: { 'Authorization: Bearer sk-1': '' }, fetch: counting }),
    /^TypeError: Number 1 of “headers” is no header that can be sent\.$/,
  );
  assert.equal(asked, 0);
  assert.equal((await one.load({ base, key: '', fetch: counting })).users, 120);
});

test('options that are none or unknown are refused by a sentence', async () => {
  const one = await open();
  const load = /** @type {any} */ (one).load;
  for (const options of [undefined, null, base]) {
    await assert.rejects(
      load(options),
      /^TypeError: The options of load must be an object\. .* base, key, /,
    );
  }
  await assert.rejects(load({ base, kye: 'k' }), /^TypeError: “kye” is no option of load\. /);
  for (const [name, wrong] of /** @type {[string, unknown][]} */ ([
    ['headers', null],
    ['headers', ['a']],
    ['headers', new Headers()],
    ['headers', { a: undefined }],
    ['fetch', 5],
    ['onProgress', 5],
    ['signal', {}],
    ['requestsPerMinute', 0],
    ['requestsPerMinute', 1.5],
  ])) {
    await assert.rejects(
      load({ base, [name]: wrong }),
      new RegExp(`^TypeError: “${name}” must be `),
    );
  }
});

test('a key takes the place of another authorization, whatever its letters', async () => {
  const one = await open();
  /** @type {unknown[]} */
  const sent = [];
  await one.load({
    base,
    key: 'sk-1',
    headers: { Authorization: 'Bearer other', 'X-More': 'yes' },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      sent.push([headers.get('authorization'), headers.get('x-more')]);
      return answerTo(String(input));
    },
  });
  for (const each of sent) assert.deepEqual(each, ['Bearer sk-1', 'yes']);
  assert.ok(sent.length > 0);
});

test('what is closed says so, however it is asked, and may be closed again', async () => {
  const one = await open();
  one.close();
  one.close();
  const closed = /^Error: Muster is closed: nothing can be asked of it any more\.$/;
  for (const ask of [
    () => one.describe(),
    () => one.users({}),
    () => one.documents({}),
    () => one.export({ format: 'csv' }),
    () => one.check('listUsers', 200, '{}'),
    () => one.findings(),
    () => one.forget(),
  ]) {
    assert.throws(ask, closed, String(ask));
  }
  await assert.rejects(one.load({ base, fetch: right }), closed);
});
