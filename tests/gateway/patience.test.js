import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { createNodeServer } from '../../web/gateway/node.js';
import { gatewayBefore, listen, noting } from './upstream.js';

for (const [name, sent, patience] of /** @type {const} */ ([
  ['whose head does not end', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ', { headers: 50 }],
  [
    'whose body does not end',
    'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\na',
    { headers: 50, request: 100 },
  ],
  [
    'on which nothing moves',
    'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\na',
    { idle: 50 },
  ],
])) {
  test(`a request ${name} is hung up on`, async (t) => {
    const app = {
      fetch: async (/** @type {Request} */ request) => new Response(await request.text()),
    };
    const origin = await listen(t, createNodeServer(app, patience));
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.on('error', () => {}).resume();

    socket.write(sent);

    await once(socket, 'close');
  });
}

const MIB = 1024 * 1024;

for (const [head, expected] of /** @type {const} */ ([
  ['GET /api/users', 200],
  ['POST /api/nothing', 404],
  ['DELETE /api/users/documents/5/17', 200],
  ['POST /api/users/17/documents', 403],
])) {
  test(`a body that ${head} does not take is not read for long, and the answer is there`, async (t) => {
    const origin = await gatewayBefore(t, noting().answer);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    socket.on('error', () => {}).setEncoding('latin1');
    socket.on('data', (text) => {
      answer += text;
    });
    const mark = expected === 403 ? '' : 'X-Muster-Write: 1\r\n';
    socket.write(`${head} HTTP/1.1\r\nHost: 127.0.0.1\r\n${mark}Content-Length: 999999999\r\n\r\n`);

    const piece = Buffer.alloc(64 * 1024);
    let sent = 0;
    while (!socket.destroyed && sent < 100 * MIB) {
      sent += piece.length;
      await new Promise((resolve) => socket.write(piece, resolve));
      // The answer goes out meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }

    // What the sockets of the two ends hold is sent, but was never read.
    assert.ok(sent < 50 * MIB, `${sent} bytes`);
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${expected} `));
  });
}

test('a small body that is not taken leaves the connection as it is', async (t) => {
  const origin = await gatewayBefore(t, noting().answer);
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').setEncoding('latin1');
  let answer = '';
  socket.on('data', (text) => {
    answer += text;
  });
  const body = 'a'.repeat(100_000);
  const head = `POST /api/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Muster-Write: 1\r\nContent-Length: ${body.length}`;
  for (const count of [1, 2]) {
    socket.write(`${head}\r\n\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.write(body);
    while (answer.split('HTTP/1.1 404').length <= count) await once(socket, 'data');
  }
  socket.destroy();
});
