import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNodeServer } from '../../web/gateway/node.js';
import { listen } from './upstream.js';

/** @import { TestContext } from 'node:test' */

/**
 * @param {TestContext} t
 * @param {(controller: ReadableStreamDefaultController<Uint8Array>, pull: number) => void} pull
 * @param {Record<string, string>} [headers]
 */
async function serve(t, pull, headers) {
  const app = {
    fetch() {
      let pulls = 0;
      const body = new ReadableStream(
        {
          pull(controller) {
            pulls += 1;
            pull(controller, pulls);
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { headers });
    },
  };
  return fetch(await listen(t, createNodeServer(app)));
}

const first = Buffer.from('first');

test('a body that fails right after its first piece arrives broken, not ended', async (t) => {
  const response = await serve(t, (controller, pull) => {
    if (pull === 1) controller.enqueue(first);
    else controller.error(new Error('secret detail'));
  });
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();

  assert.equal(response.status, 200);
  assert.equal(Buffer.from((await reader.read()).value ?? []).toString(), 'first');
  await assert.rejects(reader.read());
});

test('a body that fails before its first piece arrives broken, without a word of why', async (t) => {
  const response = await serve(t, (controller) => controller.error(new Error('secret detail')));

  assert.equal(response.status, 200);
  await assert.rejects(response.text());
});

test('a body that ends before its announced length arrives broken', async (t) => {
  const response = await serve(
    t,
    (controller, pull) => {
      if (pull === 1) controller.enqueue(first);
      else controller.close();
    },
    { 'content-length': '1000' },
  );

  await assert.rejects(response.text());
});

test('a body that ends as announced arrives whole', async (t) => {
  const response = await serve(
    t,
    (controller, pull) => {
      if (pull <= 2) controller.enqueue(first);
      else controller.close();
    },
    { 'content-length': '10' },
  );

  assert.equal(await response.text(), 'firstfirst');
});

test('an app that fails altogether is a sentence and a line, without a word of why', async (t) => {
  /** @type {import('../../web/gateway/log.js').Line[]} */
  const lines = [];
  const app = {
    fetch: async () => {
      throw new Error('secret detail');
    },
  };
  const response = await fetch(
    await listen(
      t,
      createNodeServer(app, {}, (line) => lines.push(line)),
    ),
  );

  assert.equal(response.status, 500);
  assert.deepEqual(await response.json(), {
    statusCode: 500,
    message: 'This server failed.',
    code: 0,
  });
  assert.deepEqual(
    lines.map(({ status, request }) => [status, request]),
    [[500, response.headers.get('x-request-id')]],
  );
});
