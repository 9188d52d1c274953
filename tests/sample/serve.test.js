import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { form } from './sample.js';

const script = fileURLToPath(new URL('../../web/sample/serve.js', import.meta.url));

/**
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string>} [env]
 */
async function serve(t, env = {}) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  for await (const text of child.stdout) {
    said += text;
    const [, url] = /^Sample API is ready on (\S+)\n/.exec(said) ?? [];
    if (url) return { url, child };
  }
  throw new Error('The server ended before it was ready');
}

/**
 * @param {string} url
 * @param {string} operation
 * @param {object} wanted
 */
const turn = (url, operation, wanted) =>
  fetch(`${url}/sample/switches/${operation}`, { method: 'PUT', body: JSON.stringify(wanted) });

/**
 * Sends a request on a connection of its own.
 *
 * @param {string} url
 */
function rawGet(url) {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
  return socket;
}

test('the sample alone on a port does all it does elsewhere', async (t) => {
  const { url } = await serve(t, { MUSTER_SAMPLE_USERS: '1000' });
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/api$/);
  assert.equal((await (await fetch(`${url}/users`)).json()).total, 1000);

  const sent = await fetch(`${url}/users/2/documents`, { method: 'POST', body: form() });
  assert.equal(sent.status, 201);
  const { id } = await sent.json();
  const { signedUrl } = await (await fetch(`${url}/users/documents/${id}/download`)).json();
  assert(signedUrl.startsWith(`${url}/sample/files/${id}?`));
  assert.equal(await (await fetch(signedUrl)).text(), '%PDF-1.4');
  const removed = await fetch(`${url}/users/documents/${id}/2`, { method: 'DELETE' });
  assert.deepEqual([removed.status, await removed.text()], [200, '']);
});

test('it demands the key it is given and keeps uploads in the folder it is given', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-serve-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { url } = await serve(t, { SAMPLE_KEY: 'secret', MUSTER_DATA: join(folder, 'data') });
  assert.equal((await fetch(`${url}/users`)).status, 401);
  const headers = { Authorization: 'Bearer secret' };
  const body = form();
  const sent = await fetch(`${url}/users/2/documents`, { method: 'POST', headers, body });
  assert.equal(sent.status, 201);
  assert(existsSync(join(folder, 'data')));
  assert.equal(readdirSync(join(folder, 'data')).length, 2);
});

test('cut-off breaks the connection within the body', async (t) => {
  const { url } = await serve(t);
  await turn(url, 'getUser', { answer: 'cut-off' });
  const socket = rawGet(`${url}/users/2`);
  let received = '';
  socket.on('data', (data) => {
    received += data;
  });
  socket.on('error', () => {});
  await once(socket, 'close');

  const [head, body] = received.split('\r\n\r\n');
  assert.match(head, /^HTTP\/1\.1 200 /);
  const promised = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
  assert.equal(Buffer.byteLength(body), Math.floor(promised / 2));
  await assert.rejects(async () => (await fetch(`${url}/users/2`)).text(), TypeError);
  assert.equal((await fetch(`${url}/users`)).status, 200);
});

test('stalled keeps the connection open and silent until the client leaves', async (t) => {
  const { url } = await serve(t);
  await turn(url, 'getUser', { answer: 'stalled', times: 1 });
  const socket = rawGet(`${url}/users/2`);
  const [first] = await once(socket, 'data');
  assert.match(String(first), /^HTTP\/1\.1 200 /);
  // Another answer on another connection comes meanwhile; on this one there is no end.
  assert.equal((await fetch(`${url}/users/2`)).status, 200);
  assert.equal(socket.readyState, 'open');
  socket.destroy();
  assert.equal((await fetch(`${url}/users/2`)).status, 200);
});

test('it ends when it is told to, stalled answers or not', async (t) => {
  const { url, child } = await serve(t);
  await turn(url, 'getUser', { answer: 'stalled' });
  const socket = rawGet(`${url}/users/2`);
  socket.on('error', () => {});
  await once(socket, 'data');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
});

test('a number of users that makes no sense ends it at once', async (t) => {
  for (const users of ['many', '0', '100001']) {
    await assert.rejects(serve(t, { MUSTER_SAMPLE_USERS: users }), /ended before/);
  }
});
