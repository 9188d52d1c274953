import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createGateway } from '../../web/gateway/gateway.js';
import { createNodeServer } from '../../web/gateway/node.js';
import { contract, errorOf, gatewayBefore, key, listen } from './upstream.js';

for (const status of [301, 302, 307, 308]) {
  test(`a ${status} of the API is a 502 and is not followed`, async (t) => {
    const asked = /** @type {string[]} */ ([]);
    const origin = await gatewayBefore(t, (request, response) => {
      asked.push(String(request.url));
      response.writeHead(status, { location: '/public/users/99' }).end();
    });

    const response = await fetch(`${origin}/api/users/17`, { redirect: 'manual' });

    assert.equal(response.headers.get('location'), null);
    const { status: got, statusCode } = await errorOf(response);
    assert.deepEqual([got, statusCode], [502, 502]);
    assert.deepEqual(asked, ['/public/users/17']);
  });
}

test('an API that cannot be reached is a 502', async (t) => {
  const closed = createServer();
  const upstream = await listen(t, closed);
  closed.close();
  await once(closed, 'close');
  const gateway = createGateway({ contract, upstream, key });
  const origin = await listen(t, createNodeServer(gateway));

  const { status, message } = await errorOf(await fetch(`${origin}/api/users?q=ana`));

  assert.equal(status, 502);
  assert.match(message, /cannot be reached/);
});

test('an API that hangs up before it answers is a 502', async (t) => {
  const origin = await gatewayBefore(t, (request) => request.socket.destroy());

  const { status, message } = await errorOf(await fetch(`${origin}/api/users`));

  assert.equal(status, 502);
  assert.match(message, /hung up/);
});

for (const [name, timeouts] of Object.entries({
  'does not begin to answer': { headers: 20, total: 60_000 },
  'takes too long altogether': { headers: 60_000, total: 20 },
})) {
  test(`an API that ${name} is a 504, and is hung up on`, async (t) => {
    const closed = /** @type {Promise<unknown>[]} */ ([]);
    const origin = await gatewayBefore(
      t,
      (request) => {
        closed.push(once(request.socket, 'close'));
      },
      { timeouts },
    );

    const { status, statusCode } = await errorOf(await fetch(`${origin}/api/users`));

    assert.deepEqual([status, statusCode], [504, 504]);
    await Promise.all(closed);
  });
}

test('an answer that stalls half-way is broken off at the end of the time', async (t) => {
  const origin = await gatewayBefore(
    t,
    (_request, response) => {
      response.write('{"data": [');
    },
    { timeouts: { headers: 60_000, total: 200 } },
  );

  const response = await fetch(`${origin}/api/users`);

  assert.equal(response.status, 200);
  await assert.rejects(response.text());
});

for (const [name, headers] of Object.entries({
  'of unknown length': {},
  'with a length': { 'content-length': '1000' },
})) {
  test(`an answer ${name} that breaks half-way is broken for the browser too`, async (t) => {
    const origin = await gatewayBefore(t, (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.write('{"data": [', () => request.socket.destroySoon());
    });

    const response = await fetch(`${origin}/api/users`);
    const { text, error } = await readAll(response);

    assert.equal(response.status, 200);
    assert.equal(text, '{"data": [');
    assert.ok(error instanceof Error);
  });
}

test('a browser that leaves before the answer ends the call to the API', async (t) => {
  const left = new AbortController();
  const closed = /** @type {Promise<unknown>[]} */ ([]);
  const origin = await gatewayBefore(t, (request) => {
    closed.push(once(request.socket, 'close'));
    left.abort();
  });

  await assert.rejects(fetch(`${origin}/api/users`, { signal: left.signal }));

  await Promise.all(closed);
  assert.equal(closed.length, 1);
});

test('a browser that leaves within the answer ends the call to the API', async (t) => {
  const left = new AbortController();
  const closed = /** @type {Promise<unknown>[]} */ ([]);
  const origin = await gatewayBefore(t, (request, response) => {
    closed.push(once(request.socket, 'close'));
    // More than the gateway holds back before the head goes on.
    response.write(`{"data": [${' '.repeat(100_000)}`);
  });

  const response = await fetch(`${origin}/api/users`, { signal: left.signal });
  left.abort();

  await assert.rejects(response.text());
  await Promise.all(closed);
});

/** @param {Response} response */
async function readAll(response) {
  let text = '';
  try {
    for await (const chunk of /** @type {any} */ (response.body)) {
      text += Buffer.from(chunk).toString();
    }
    return { text, error: null };
  } catch (error) {
    return { text, error };
  }
}
