import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from './server-process.js';

/** @import { TestContext } from 'node:test' */

/**
 * @param {TestContext} t
 * @param {string} answer that the sample API is to give
 */
async function sampleThatAnswers(t, answer) {
  const origin = await (await startServer(t)).origin();
  const { status } = await fetch(`${origin}/api/sample/switches/listUsers`, {
    method: 'PUT',
    body: JSON.stringify({ answer, times: 1 }),
  });
  assert.equal(status, 200);
  return origin;
}

test('an answer that the sample API cuts off is a broken connection', async (t) => {
  const origin = await sampleThatAnswers(t, 'cut-off');

  const response = await fetch(`${origin}/api/users`);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const { value } = await reader.read();

  assert.equal(response.status, 200);
  assert.match(Buffer.from(value ?? []).toString(), /^\{"data":\[/);
  await assert.rejects(async () => {
    while (!(await reader.read()).done);
  });
});

test('an answer that stalls can be given up, and the next one comes', async (t) => {
  const origin = await sampleThatAnswers(t, 'stalled');
  const patience = new AbortController();

  const response = await fetch(`${origin}/api/users`, { signal: patience.signal });
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  assert.equal((await reader.read()).done, false);
  patience.abort();

  await assert.rejects(reader.read());
  const next = await fetch(`${origin}/api/users`);
  assert.equal((await next.json()).total, 250);
});

test('a signal ends the server even while an answer stalls', async (t) => {
  const server = await startServer(t);
  const origin = await server.origin();
  await fetch(`${origin}/api/sample/switches/listUsers`, {
    method: 'PUT',
    body: JSON.stringify({ answer: 'stalled' }),
  });
  const response = await fetch(`${origin}/api/users`);
  const cut = assert.rejects(response.text());

  server.child.kill('SIGTERM');

  assert.equal(await server.ended, 0);
  await cut;
});

test('an answer of 100 MB passes in pieces', async (t) => {
  const origin = await sampleThatAnswers(t, 'huge');

  const response = await fetch(`${origin}/api/users`);
  let bytes = 0;
  for await (const chunk of /** @type {any} */ (response.body)) bytes += chunk.length;

  assert.ok(bytes > 100_000_000, String(bytes));
});

test('an upload is kept over a restart in the folder that MUSTER_DATA names', async (t) => {
  const first = await startServer(t);
  const form = new FormData();
  form.set('type', 'SEC_TRAINING');
  form.set('file', new File(['%PDF-1.7\n%%EOF'], 'certificate.pdf', { type: 'application/pdf' }));
  const url = `${await first.origin()}/api/users/1/documents`;

  const created = await fetch(url, { method: 'POST', body: form });
  const { id } = await created.json();
  first.child.kill('SIGTERM');
  await first.ended;
  const second = await startServer(t, { MUSTER_DATA: first.data });
  const listed = await fetch(`${await second.origin()}/api/users/1/documents?limit=50`);

  assert.equal(created.status, 201);
  const { documents } = await listed.json();
  assert.ok(documents.some((/** @type {{ id: number }} */ document) => document.id === id));
});
