import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bytesOf } from './attacks/attack.js';
import { targets } from './attacks/targets.js';
import { basic, secret } from './front.js';
import { rawSocket, statusesOf } from './raw-socket.js';
import { key, listen, noting, writing } from './upstream.js';
import { buildWorker, runtime, startWorker } from './workerd.js';

/** @import { RequestListener } from 'node:http' */
/** @import { TestContext } from 'node:test' */

const headers = { authorization: basic };
const skip = runtime ? false : 'workerd does not run here';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-worker-'));
  await buildWorker(folder);
});
after(() => rm(folder, { recursive: true }));

/** @param {TestContext} t */
async function workerBeforeApi(t) {
  const { seen, answer } = noting();
  const upstream = await listen(t, createServer(answer));
  const origin = await startWorker(t, folder, {
    DRATA_API_KEY: key,
    DRATA_BASE_URL: upstream,
    MUSTER_CALLER_SECRET: secret,
  });
  return { seen, origin };
}

test('as a Worker the gateway asks for the secret, adds the key and keeps lists', {
  skip,
}, async (t) => {
  const { seen, origin } = await workerBeforeApi(t);

  const nobody = await fetch(`${origin}/api/users`);
  const first = await fetch(`${origin}/api/users?page=1`, { headers });
  const text = await first.text();
  const second = await fetch(`${origin}/api/users?page=1`, { headers });

  assert.deepEqual([nobody.status, first.status, second.status], [401, 200, 200]);
  assert.equal(await second.text(), text);
  assert.deepEqual(
    seen.map(({ url, headers }) => [url, headers.authorization]),
    [['/users?page=1', `Bearer ${key}`]],
  );
});

test('as a Worker it passes on uploads with their length, and deletes', { skip }, async (t) => {
  const { seen, origin } = await workerBeforeApi(t);

  const upload = `${origin}/api/users/17/documents`;
  const marked = { ...headers, ...writing };
  await fetch(upload, { method: 'POST', headers: marked, body: 'a'.repeat(100_000) });
  await fetch(`${origin}/api/users/documents/5/17`, { method: 'DELETE', headers: marked });
  const unmarked = await fetch(upload, { method: 'POST', headers, body: 'a' });

  assert.equal(unmarked.status, 403);
  assert.deepEqual(
    seen.map(({ method, body }) => [method, body.length]),
    [
      ['POST', 100_000],
      ['DELETE', 0],
    ],
  );
  assert.equal(seen[0].headers['content-length'], '100000');
});

/** @param {() => boolean} is */
async function until(is) {
  for (let wait = 0; wait < 100 && !is(); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

for (const [name, send, cause] of /** @type {[string, RequestListener, object][]} */ ([
  [
    'hangs up',
    (request, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write(' '.repeat(200_000), () => request.socket.destroySoon());
    },
    {},
  ],
  [
    'repeats the key late',
    (_, response) => {
      response.write(`{"data": ["${' '.repeat(200_000)}`, () => response.end(`${key}"]}`));
    },
    { cause: 'KEY_REPEATED' },
  ],
])) {
  test(`as a Worker, too, an answer that breaks off, as the API ${name}, is a second line`, {
    skip,
  }, async (t) => {
    const upstream = await listen(t, createServer(send));
    const variables = { DRATA_API_KEY: key, DRATA_BASE_URL: upstream };
    /** @type {import('../../web/gateway/log.js').Line[]} */
    const lines = [];
    const origin = await startWorker(
      t,
      folder,
      { ...variables, MUSTER_CALLER_SECRET: secret },
      (line) => lines.push(JSON.parse(line)),
    );

    const response = await fetch(`${origin}/api/users/17`, { headers });
    await assert.rejects(response.text());
    await until(() => lines.length > 1);

    const begun = { method: 'GET', operation: 'getUser', status: 200 };
    assert.deepEqual(
      lines.map(({ time: _time, request: _request, ms: _ms, ...rest }) => rest),
      [begun, { ...begun, ...cause, broken: true }],
    );
    assert.equal(lines[0].request, lines[1].request);
    assert.equal(lines[0].request, response.headers.get('x-request-id'));
  });
}

test('as a Worker it gives the site that is bound, with the headers of the site', {
  skip,
}, async (t) => {
  const { origin } = await workerBeforeApi(t);

  const page = await fetch(origin, { headers });

  assert.equal(await page.text(), 'the site');
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal((await fetch(origin)).status, 401);
});

test('as a Worker it lets no other path through', { skip }, async (t) => {
  const { seen, origin } = await workerBeforeApi(t);
  /** @type {[string, string][]} */
  const good = [
    ['Host', new URL(origin).host],
    ['Authorization', basic],
    ['Connection', 'close'],
  ];

  // Here the runtime resolves dots and slashes before anybody looks: what is left is judged.
  const others = targets.filter(({ target = '' }) => /^\/api\/(?!x\/)/.test(target));
  for (const attack of others) {
    const statuses = statusesOf(await rawSocket(origin, bytesOf(attack, good)));
    assert.ok(statuses[0] >= 400, `${attack.name}: ${statuses}`);
  }

  assert.ok(others.length > 20);
  assert.deepEqual(seen, []);
});

for (const [variables, sentence] of /** @type {const} */ ([
  [{ DRATA_API_KEY: key }, /MUSTER_CALLER_SECRET/],
  [{ MUSTER_CALLER_SECRET: secret }, /DRATA_API_KEY/],
])) {
  test(`a Worker with only ${Object.keys(variables)} says what it lacks, and does nothing`, {
    skip,
  }, async (t) => {
    /** @type {string[]} */
    const lines = [];
    const origin = await startWorker(t, folder, { ...variables }, (line) => lines.push(line));

    const response = await fetch(`${origin}/api/users`, { headers });

    assert.equal(response.status, 503);
    assert.match((await response.json()).message, sentence);
    await until(() => lines.length > 0);
    assert.deepEqual(
      lines.map((line) => [JSON.parse(line).status, JSON.parse(line).request]),
      [[503, response.headers.get('x-request-id')]],
    );
  });
}
