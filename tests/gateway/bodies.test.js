import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as open } from 'node:http';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { deferred } from './deferred.js';
import { errorOf, gatewayBefore, noting, writing } from './upstream.js';

/**
 * @param {string} origin
 * @param {Iterable<Uint8Array> | AsyncIterable<Uint8Array>} chunks sent without a length
 */
function uploadChunks(origin, chunks) {
  const body = /** @type {any} */ (ReadableStream).from(chunks);
  const init = /** @type {RequestInit} */ ({
    method: 'POST',
    headers: writing,
    body,
    duplex: 'half',
  });
  return fetch(`${origin}/api/users/17/documents`, init);
}

test('an upload over the limit is a 413 before anything is sent', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer, { largestUpload: 1000 });

  const response = await fetch(`${origin}/api/users/17/documents`, {
    method: 'POST',
    headers: writing,
    body: new Uint8Array(1001),
  });

  const { status, statusCode, message, code } = await errorOf(response);
  assert.deepEqual({ status, statusCode, code }, { status: 413, statusCode: 413, code: 0 });
  assert.match(message, /1000 bytes/);
  assert.equal(seen.length, 0);
});

test('an upload of unknown length is counted, and broken off at the limit', async (t) => {
  const begun = deferred();
  const broken = deferred();
  let received = 0;
  const origin = await gatewayBefore(
    t,
    (request) => {
      request.on('data', (chunk) => {
        received += chunk.length;
        begun.resolve(undefined);
      });
      request.on('error', broken.resolve);
    },
    { largestUpload: 1000 },
  );
  async function* chunks() {
    yield new Uint8Array(600);
    await begun.promise;
    yield new Uint8Array(600);
  }

  const response = await uploadChunks(origin, chunks());

  assert.equal((await errorOf(response)).status, 413);
  await broken.promise;
  assert.equal(received, 600);
});

test('an upload at the limit passes, its length known or not', async (t) => {
  const { seen, answer } = noting();
  const origin = await gatewayBefore(t, answer, { largestUpload: 1000 });

  const known = await fetch(`${origin}/api/users/17/documents`, {
    method: 'POST',
    headers: writing,
    body: 'a'.repeat(1000),
  });
  const unknown = await uploadChunks(origin, [new Uint8Array(400), new Uint8Array(600)]);

  assert.deepEqual([known.status, unknown.status], [200, 200]);
  assert.deepEqual(
    seen.map(({ body }) => body.length),
    [1000, 1000],
  );
});

test('the first byte of an upload reaches the API before the last is sent', async (t) => {
  const arrived = deferred();
  const origin = await gatewayBefore(t, async (request, response) => {
    let body = '';
    for await (const chunk of request) {
      body += chunk;
      arrived.resolve(body);
    }
    response.end(body);
  });
  const upload = open(`${origin}/api/users/17/documents`, {
    method: 'POST',
    headers: writing,
  });
  upload.write('first');

  assert.equal(await arrived.promise, 'first');

  upload.end(' last');
  const [response] = await once(upload, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  assert.equal(body, 'first last');
});

test('a long answer begins to arrive before its end is sent, and nothing of it is lost', async (t) => {
  const proceed = deferred();
  const long = 'a'.repeat(200_000);
  const origin = await gatewayBefore(t, async (_request, response) => {
    response.write(long);
    await proceed.promise;
    response.end(' last');
  });

  const response = await fetch(`${origin}/api/users`);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  let text = Buffer.from((await reader.read()).value ?? []).toString();
  assert.ok(text.length > 0);

  proceed.resolve(undefined);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += Buffer.from(value).toString();
  }
  assert.equal(text, `${long} last`);
});

test('an answer with a length keeps it; a compressed one arrives plain', async (t) => {
  const text = JSON.stringify({ data: 'x'.repeat(5000) });
  const origin = await gatewayBefore(t, (request, response) => {
    const [encoding, body] =
      request.url === '/public/users/1'
        ? ['identity', Buffer.from(text)]
        : request.url === '/public/users/2'
          ? ['gzip', gzipSync(text)]
          : ['br', brotliCompressSync(text)];
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', body.length);
    response.end(body);
  });

  for (const id of [1, 2, 3]) {
    const response = await fetch(`${origin}/api/users/${id}`);
    assert.equal(await response.text(), text);
    assert.equal(response.headers.get('content-encoding'), null);
    if (id === 1) assert.equal(response.headers.get('content-length'), String(text.length));
  }
});
