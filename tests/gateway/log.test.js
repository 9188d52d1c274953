import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createApi } from '../../web/gateway/api.js';
import { createApp } from '../../web/gateway/app.js';
import { createNodeServer } from '../../web/gateway/node.js';
import { readGateway } from '../../web/gateway/settings/gateway.js';
import { frontBefore, secret } from './front.js';
import { rawRequest } from './raw-request.js';
import { rawSocket, statusesOf } from './raw-socket.js';
import { startServer } from './server-process.js';
import { contract, key, listen, noting } from './upstream.js';

/** @import { Line } from '../../web/gateway/log.js' */

/** @param {Line} line  without what differs each time */
const lasting = ({ time: _time, request: _request, ms: _ms, ...rest }) => rest;

test('each request is one line, with its operation, its status and the word of a failure', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const origin = await frontBefore(
    t,
    (request, response) => {
      if (request.url?.endsWith('/17')) request.socket.destroy();
      else response.end('{}');
    },
    {},
    (line) => lines.push(line),
  );

  await fetch(`${origin}/api/users?q=ana`);
  await fetch(`${origin}/api/users/17`);
  await fetch(`${origin}/api/workspaces`);
  await fetch(`${origin}/healthz`);
  await fetch(origin);

  assert.deepEqual(lines.map(lasting), [
    { method: 'GET', operation: 'listUsers', status: 200 },
    { method: 'GET', operation: 'getUser', status: 502, cause: 'UND_ERR_SOCKET' },
    { method: 'GET', operation: null, status: 404 },
    { method: 'GET', operation: null, status: 200 },
  ]);
  assert.equal(new Set(lines.map(({ request }) => request)).size, 4);
  for (const { time, ms } of lines) {
    assert.equal(new Date(time).toISOString(), time);
    assert.ok(Number.isInteger(ms));
  }
});

test('what is refused before it comes to the app is one line each, too', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const origin = await frontBefore(t, noting().answer, {}, (line) => lines.push(line));
  const { host } = new URL(origin);
  const raw = (/** @type {string} */ target, /** @type {string[]} */ ...hosts) =>
    rawSocket(
      origin,
      `GET ${target} HTTP/1.1\r\n${hosts.map((one) => `Host: ${one}\r\n`).join('')}Connection: close\r\n\r\n`,
    );

  await raw('/api/users/../users/ana', host);
  await raw('/api/users/%2e%2e/email', host);
  await raw(`${origin}/api/users?q=ana`, host);
  await raw('/api/users?q=ana', host, host);
  await raw('/api/users?q=ana', '127.999.0.1');

  assert.deepEqual(
    lines.map(lasting),
    [404, 404, 400, 400, 400].map((status) => ({ method: 'GET', operation: null, status })),
  );
  assert.equal(new Set(lines.map(({ request }) => request)).size, 5);
  assert.ok(!JSON.stringify(lines).includes('ana'));
});

for (const [
  name,
  sent,
  status,
  method = 'GET',
] of /** @type {[string, string, number, (string | null)?][]} */ ([
  ['a server without a name', 'GET /api/users?q=ana HTTP/1.1\r\nHost: \r\n\r\n', 400],
  ['no server', 'GET /api/users?q=ana HTTP/1.1\r\n\r\n', 400],
  ['no server, in the old way', 'GET /api/users?q=ana HTTP/1.0\r\n\r\n', 400],
  ['a name with a space', 'GET /api/users HTTP/1.1\r\nHost: a ana\r\n\r\n', 400],
  ['a name with a path', 'GET /api/users HTTP/1.1\r\nHost: 127.0.0.1/ana\r\n\r\n', 400],
  ['a name with a user', 'GET /api/users HTTP/1.1\r\nHost: ana@127.0.0.1\r\n\r\n', 400],
  ['a name that is none', 'GET /api/users HTTP/1.1\r\nHost: 127.999.0.1\r\n\r\n', 400],
  ['the whole server', 'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400, 'OPTIONS'],
  ['a backslash', 'GET /api/users\\..\\ana HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400],
  ['a tunnel', 'CONNECT ana:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400, 'CONNECT'],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: ana\r\n\r\n', 417],
  [
    'large headers',
    `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'ana'.repeat(50_000)}\r\n\r\n`,
    431,
    null,
  ],
  ['a method that is none', 'ANA / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400, null],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01ana', 400, null],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nana',
    400,
    null,
  ],
])) {
  test(`a request with ${name} is a sentence and a line of the same id`, async (t) => {
    /** @type {Line[]} */
    const lines = [];
    const origin = await frontBefore(t, noting().answer, {}, (line) => lines.push(line));

    const said = await rawSocket(origin, sent.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));

    const [head, body] = said.split('\r\n\r\n');
    assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
    const { message, ...rest } = JSON.parse(body);
    assert.deepEqual(rest, { statusCode: status, code: 0 });
    assert.match(message, /^[A-Z].+\.$/);
    assert.deepEqual(lines.map(lasting), [{ method, operation: null, status }]);
    assert.match(head, new RegExp(`^x-request-id: ${lines[0].request}$`, 'im'));
    assert.ok(!JSON.stringify(lines).toLowerCase().includes('ana'));
  });
}

test('a body that cannot be read is one line, of the request that the app has', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const origin = await frontBefore(
    t,
    (_, response) => response.end('{}\n'),
    {},
    (line) => lines.push(line),
  );

  const said = await rawSocket(
    origin,
    'GET /api/users HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nPOST /api/users/17/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Muster-Write: 1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  );
  for (let wait = 0; wait < 50 && lines.length < 2; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }

  assert.deepEqual(statusesOf(said), [200, 400]);
  assert.equal(lines.length, 2);
  const line = lines.find(({ operation }) => operation === 'uploadUserDocument');
  assert.match(said, new RegExp(`^x-request-id: ${line?.request}\r$`, 'im'));
});

for (const [
  name,
  behind,
  status,
  method,
] of /** @type {[string, string, number, string | null][]} */ ([
  ['bytes that are no request', 'ana\r\n\r\n', 400, null],
  ['headers that are too large', `GET / HTTP/1.1\r\nX: ${'a'.repeat(150_000)}\r\n\r\n`, 431, null],
  ['a tunnel', 'CONNECT ana:443 HTTP/1.1\r\nHost: ana\r\n\r\n', 400, 'CONNECT'],
])) {
  test(`${name} behind open requests wait for their answers`, async (t) => {
    /** @type {Line[]} */
    const lines = [];
    const long = `${'a'.repeat(500_000)}\n`;
    const origin = await frontBefore(
      t,
      (request, response) =>
        setTimeout(() => response.end(request.url?.endsWith('/17') ? long : '{}\n'), 100),
      {},
      (line) => lines.push(line),
    );
    const get = (/** @type {string} */ path, /** @type {string} */ id) =>
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Request-Id: ${id}\r\n\r\n`;

    const said = await rawSocket(
      origin,
      `${get('/api/users', 'first')}${get('/api/users/17', 'second')}${behind}`,
    );

    assert.deepEqual(statusesOf(said), [200, 200, status]);
    assert.ok(said.includes(long));
    const ids = [...said.matchAll(/^x-request-id: (.+)\r$/gim)].map(([, id]) => id);
    assert.deepEqual(ids.slice(0, 2), ['first', 'second']);
    const line = lines.find(({ request }) => request === ids[2]);
    assert.deepEqual(line && lasting(line), { method, operation: null, status });
    assert.equal(lines.length, 3);
  });
}

test('a connection on which nobody said anything is no request', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const app = { fetch: async () => new Response() };
  const server = createNodeServer(app, { headers: 50 }, (line) => lines.push(line));

  const said = await rawSocket(await listen(t, server), '');

  assert.deepEqual([said, lines], ['', []]);
});

test('what comes again is a line with its operation, like the first', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const origin = await frontBefore(t, noting().answer, {}, (line) => lines.push(line));

  for (let turn = 0; turn < 2; turn += 1) {
    const headers = { 'x-muster-write': '17-4' };
    await fetch(`${origin}/api/users/documents/5/17`, { method: 'DELETE', headers });
  }

  const line = { method: 'DELETE', operation: 'deleteUserDocument', status: 200 };
  assert.deepEqual(lines.map(lasting), [line, line]);
});

for (const [name, headers, cause] of /** @type {[string, Record<string, string>, object][]} */ ([
  ['hangs up', { 'content-length': '1000000' }, { cause: 'UND_ERR_SOCKET' }],
  ['repeats the key late', {}, { cause: 'KEY_REPEATED' }],
])) {
  test(`an answer that breaks off, as the API ${name}, is a second line of the same request`, async (t) => {
    /** @type {Line[]} */
    const lines = [];
    const origin = await frontBefore(
      t,
      (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', ...headers });
        response.write(`{"data": ["${' '.repeat(200_000)}`, () => {
          if (headers['content-length']) request.socket.destroySoon();
          else response.end(`${key}"]}`);
        });
      },
      {},
      (line) => lines.push(line),
    );

    const response = await fetch(`${origin}/api/users/17`);
    await assert.rejects(response.text());

    const begun = { method: 'GET', operation: 'getUser', status: 200 };
    assert.deepEqual(lines.map(lasting), [begun, { ...begun, ...cause, broken: true }]);
    assert.equal(lines[0].request, lines[1].request);
  });
}

test('whoever leaves within an answer has broken nothing off', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Promise<unknown>[]} */
  const closed = [];
  const origin = await frontBefore(
    t,
    (request, response) => {
      closed.push(once(request.socket, 'close'));
      response.write(`{"data": [${' '.repeat(200_000)}`);
    },
    {},
    (line) => lines.push(line),
  );
  const left = new AbortController();
  const response = await fetch(`${origin}/api/users/17`, { signal: left.signal });
  left.abort();
  await assert.rejects(response.text());
  await Promise.all(closed);
  await new Promise((resolve) => setTimeout(resolve, 50));

  assert.deepEqual(lines.map(lasting), [{ method: 'GET', operation: 'getUser', status: 200 }]);
});

test('the id of a request comes back, and may be given if it is plain', async (t) => {
  /** @type {Line[]} */
  const lines = [];
  const origin = await frontBefore(t, noting().answer, {}, (line) => lines.push(line));
  const given = ['0123-abc', '{"status":200}', 'a'.repeat(300)];

  /** @type {(string | null)[]} */
  const told = [];
  for (const id of given) {
    const response = await fetch(`${origin}/api/users`, { headers: { 'x-request-id': id } });
    told.push(response.headers.get('x-request-id'));
  }

  assert.deepEqual(
    lines.map(({ request }) => request),
    told,
  );
  assert.equal(told[0], given[0]);
  assert.ok(!given.slice(1).some((id) => told.includes(id)));
});

test('a failure that nobody foresaw is one line too, with the id of the request and without its words', async (t) => {
  const written = t.mock.method(console, 'error', () => {});
  const settings = readGateway(
    { DRATA_API_KEY: key },
    { servers: contract.servers, host: '127.0.0.1' },
  );
  const fail = () => {
    throw new TypeError(`${key} is odd`);
  };
  const fine = () => new Response();
  for (const [path, api, site] of /** @type {const} */ ([
    ['/api/users', createApi({ answer: fail }), { fetch: fine }],
    ['/', createApi({ answer: fine }), { fetch: fail }],
  ])) {
    const app = createApp({ api, site, settings });
    const headers = { 'x-request-id': '0123-abc' };

    const response = await app.request(`http://127.0.0.1${path}`, { headers });

    assert.equal(response.status, 500);
    const calls = written.mock.calls.flatMap((call) => call.arguments);
    written.mock.resetCalls();
    const [line, ...more] = calls;
    assert.deepEqual(more, []);
    assert.ok(!/\n/.test(line) && !line.includes(key), line);
    const { time, at, ...rest } = JSON.parse(line);
    assert.deepEqual(rest, { request: '0123-abc', error: 'TypeError' });
    assert.equal(new Date(time).toISOString(), time);
    assert.match(at[0], /\bfail\b/);
  }
});

test('the server writes these lines where a key is used: no path, query, name, secret or key', async (t) => {
  const upstream = await listen(
    t,
    createServer((request) => request.socket.destroy()),
  );
  const server = await startServer(t, {
    DRATA_API_KEY: key,
    DRATA_BASE_URL: upstream,
    MUSTER_CALLER_SECRET: secret,
  });
  const origin = await server.origin();

  const authorization = `Basic ${btoa(`olga:${secret}`)}`;
  await fetch(`${origin}/api/users/ana%40example.org/email`, { headers: { authorization } });
  await fetch(`${origin}/api/users?q=ana`, {
    headers: { authorization: 'Basic b2xnYTp3cm9uZw==' },
  });
  await rawRequest(origin, '/api/../ana');
  server.child.kill('SIGTERM');
  await server.ended;

  const lines = server.said.err.trim().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).status),
    [502, 401, 404],
  );
  assert.ok(!/ana|olga|example|secret|b2xnY/.test(server.said.err), server.said.err);
  assert.match(server.said.out, /^Muster is ready on \S+\n$/);
});
