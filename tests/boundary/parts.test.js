import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { createEngine } from '../../web/engine/engine.js';
import { startExport } from '../../web/engine/export.js';
import { inParts } from '../../web/engine/parts.js';
import { judged, newEngine, read } from './support.js';

const wasm = { headers: { 'content-type': 'application/wasm' } };

/**
 * The module as a page has it, from files in place of a server.
 *
 * @param {import('node:test').TestContext} t
 * @param {(part: string) => Promise<Response>} [serve]
 */
function served(t, serve = async (part) => new Response(await fileOf(part), wasm)) {
  t.mock.method(globalThis, 'fetch', serve);
  return inParts({ first: 'first', rest: 'rest' });
}

/** @param {string} part */
const fileOf = async (part) => new Uint8Array(await read(`build/parts/muster-core.${part}.wasm`));

const today = '2026-11-29';
const query = {
  text: 'a',
  filter: 'mfa:no status:current',
  sort: 'name',
  page: 1,
  size: 50,
  today,
};

test('the first part judges every saved answer as the whole module, and what came is all there later', async (t) => {
  const whole = await newEngine();
  const first = await createEngine({ parts: served(t) });
  assert.deepEqual(first.describe(), whole.describe());
  for (const folder of ['clean', 'tolerated', 'broken']) {
    for (const name of await readdir(new URL(`../corpus/${folder}`, import.meta.url))) {
      const bytes = await read(`tests/corpus/${folder}/${name}`);
      assert.deepEqual(judged(first, name, bytes), judged(whole, name, bytes), name);
    }
  }
  assert.deepEqual(first.page(), whole.page());
  const { milliseconds: _, ...findings } = first.findings();
  const { milliseconds: __, ...others } = whole.findings();
  assert.deepEqual(findings, others);
  await first.whole();
  assert.deepEqual(first.view(query), whole.view(query));
});

test('what comes later says so before, and is there after', async (t) => {
  const engine = await createEngine({ parts: served(t) });
  judged(engine, 'listUsers.200', await read('tests/corpus/clean/listUsers.200.reference.json'));
  const later = {
    contract: () => engine.loadContract(''),
    users: () => engine.view(query),
    crawl: () => engine.crawl.start(),
    documents: () => engine.documents({ today }),
    snapshot: () => startExport(engine.session, { format: 'snapshot' }).next(),
    misread: () =>
      engine.misread({ operation: 'getUser', status: 200, pointer: '/x', format: 'base64' }),
  };
  for (const [name, call] of Object.entries(later)) {
    assert.throws(call, /This part of the module has not come yet/, name);
  }
  await engine.whole();
  assert.ok(engine.documents({ today }).total >= 0);
  for (const call of Object.values(later)) call();
  assert.equal(engine.loadContract('{}').pointer, '/openapi');
});

test('a second part that did not come is asked for again', async (t) => {
  let asked = 0;
  const parts = served(t, async (part) => {
    if (part === 'rest') asked += 1;
    return asked === 1 ? new Response('', { status: 503 }) : new Response(await fileOf(part), wasm);
  });
  const engine = await createEngine({ parts });
  await assert.rejects(engine.whole(), /503 rest/);
  await Promise.all([engine.whole(), engine.whole()]);
  assert.equal(asked, 2);
  assert.ok(engine.loadContract('').ok);
});

test('a first part that does not come makes no engine', async (t) => {
  const parts = served(t, async () => new Response('', { status: 404 }));
  await assert.rejects(createEngine({ parts }), /404 first/);
});
