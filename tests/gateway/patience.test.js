import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { createNodeServer } from '../../web/gateway/node.js';
import { listen } from './upstream.js';

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
