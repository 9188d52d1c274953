import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { check, corpus, root, saved } from './support.js';

const reference = await readFile(corpus('clean/listUsers.200.reference'));

/** @param {string} text */
const codesOf = (text) =>
  JSON.parse(text).findings.map((/** @type {Muster.Finding} */ { code }) => code);

test('standard input is read where no file is named, and for -', async () => {
  for (const words of [[], ['-']]) {
    const { code, out } = await check(['listUsers', '200', ...words], { input: reference });
    assert.equal(code, 0);
    assert.match(out, /^listUsers 200: 0 broken, 0 tolerated, 2 new/m);
  }
});

test('an empty, cut-off or HTML answer is broken', async () => {
  /** @type {[string | Buffer, string][]} */
  const cases = [
    ['', 'truncated'],
    [reference.subarray(0, 500), 'truncated'],
    ['<!doctype html><title>Sign in</title>', 'bad_json'],
  ];
  for (const [input, finding] of cases) {
    const { code, out } = await check(['listUsers', '200', '--format=json'], { input });
    assert.equal(code, 1);
    assert.ok(codesOf(out).includes(finding), out);
  }
});

test('an undocumented status is new, which fails no build', async () => {
  const { code, out } = await check(['listUsers', '418', '--format=json'], { input: '{}' });
  assert.equal(code, 0);
  assert.deepEqual(codesOf(out), ['undocumented_status']);
});

test('a file is read in pieces, and no further than the contract takes', async (t) => {
  const file = await saved(t, `{"data":[${' '.repeat(64 * 1024 * 1024)}]}`);
  const { code, out } = await check(['listUsers', '200', file, '--format', 'json']);
  assert.equal(code, 1);
  assert.deepEqual(codesOf(out), ['too_large']);
});

test('another contract judges in place of the built-in one', async (t) => {
  const built = await readFile(`${root}wasm/contract/drata-users-v1.openapi.json`, 'utf8');
  const document = JSON.parse(built);
  delete document.paths['/users/{id}'];
  const file = await saved(t, JSON.stringify(document));
  const words = ['--contract', file, 'listUsers', '200'];
  assert.equal((await check(words, { input: reference })).code, 0);
  const lacking = await check(['getUser', '200', '--contract', file], { input: reference });
  assert.equal(lacking.code, 2);
  assert.match(lacking.err, /no operation “getUser”/);
});

test('a reader that has read enough ends it without a complaint', async () => {
  const child = spawn(
    'bash',
    ['-c', './scripts/check listUsers 200 --format sarif | head -c 10; echo " $PIPESTATUS"'],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const many = JSON.stringify({
    ...Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`unknown${at}`, at])),
    ...JSON.parse(String(reference)),
  });
  child.stdin.end(many);
  const text = async (/** @type {import('node:stream').Readable} */ stream) =>
    Buffer.concat(await stream.toArray()).toString();
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.match(out, /^\{\n {2}"\$sche 0\n$/);
  assert.equal(err, '');
});
