import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { createSampleApi } from '../../web/sample/sample-api.js';

/** A project of somebody else, into which the package was installed from its own archive. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let project = '';
/** @type {{ url: string, close: () => void }} */
let sample;

/** @param {string} file  @param {string} text */
const put = (file, text) => writeFile(join(project, file), text);

/** @param {string[]} command  @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
const inProject = ([name, ...rest]) =>
  run(name, rest, { cwd: project }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => error,
  );

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'muster-package-'));
  await put('package.json', '{"name":"scratch","private":true,"type":"module"}');
  const packed = ['pack', join(root, 'dist/package'), '--pack-destination', project, '--silent'];
  const { stdout } = await run('npm', packed, { cwd: project });
  const archive = stdout.trim().split('\n').at(-1) ?? '';
  const quiet = ['--offline', '--no-audit', '--no-fund', '--silent'];
  await run('npm', ['install', ...quiet, join(project, archive)], { cwd: project });
  const api = createSampleApi({ base: '/public', users: 120 });
  const server = serve({ fetch: api.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  sample = { url: `http://127.0.0.1:${port}/public`, close: () => server.close() };
});

after(async () => {
  sample?.close();
  await rm(project, { recursive: true, force: true });
});

test('a contract that is refused says where, a body or status that is none throws', async () => {
  await put(
    'refused.js',
    `import { createMuster } from 'muster';
    const said = [];
    const told = async (work) => said.push(await work().then(() => null, ({ name, message, pointer }) => ({ name, message, pointer })));
    const path = { get: { operationId: 'a', responses: { 200: { description: '', content: { 'application/json': { schema: { not: {} } } } } } } };
    await told(() => createMuster({ contract: JSON.stringify({ openapi: '3.1.0', paths: { '/a': path } }) }));
    await told(() => createMuster({ contract: '' }));
    const muster = await createMuster();
    const bytes = new TextEncoder().encode('{"data":[],"page":1,"limit":50,"total":0}');
    said.push(muster.check('listUsers', 200, bytes.buffer).usable);
    await told(async () => muster.check('listUsers', 200, 7));
    await told(async () => muster.check('listUsers', NaN, '{}'));
    console.log(JSON.stringify(said));`,
  );
  const { code, stdout, stderr } = await inProject(['node', 'refused.js']);
  assert.equal(code, 0, stderr);
  const [refused, empty, usable, body, status] = JSON.parse(stdout);
  const pointer = '/paths/~1a/get/responses/200/content/application~1json/schema/not';
  assert.equal(refused.pointer, pointer);
  assert.ok(refused.message.includes(pointer));
  assert.match(empty.message, /empty/);
  assert.equal(usable, true);
  assert.deepEqual([body.name, status.name], ['TypeError', 'TypeError']);
});

test('a mistyped option of createMuster is named, with those that there are', async () => {
  await put(
    'mistyped.js',
    `import { createMuster } from 'muster';
    const told = (options) => createMuster(options).then(() => null, ({ name, message }) => name + ': ' + message);
    console.log(JSON.stringify([await told({ contrat: '{}' }), await told({ contract: {} }), await told('{}')]));`,
  );
  const { code, stdout, stderr } = await inProject(['node', 'mistyped.js']);
  assert.equal(code, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), [
    'TypeError: “contrat” is no option of createMuster. There are: contract.',
    'TypeError: “contract” of createMuster must be a text.',
    'TypeError: The options of createMuster must be an object. There are: contract.',
  ]);
});

test('Node reads the whole list, searches, exports and judges', async () => {
  await put(
    'use.js',
    `import { createMuster } from 'muster';
    const muster = await createMuster();
    const { complete, users, sha256 } = await muster.load({ base: '${sample.url}' });
    const { total } = muster.users({ filter: 'role:ADMIN' });
    const csv = [...muster.export({ format: 'csv', columns: ['id', 'email'] })].join('');
    const { counts } = muster.check('getUser', 200, '{"id":"x"}');
    console.log(JSON.stringify({ complete, users, sha256, total, lines: csv.split('\\r\\n').length, counts }));`,
  );
  const { code, stdout, stderr } = await inProject(['node', 'use.js']);
  assert.equal(code, 0, stderr);
  const said = JSON.parse(stdout);
  assert.equal(said.complete, true);
  assert.equal(said.users, 120);
  assert.match(said.sha256, /^[0-9a-f]{64}$/);
  assert.ok(said.total > 0 && said.total < 120);
  assert.equal(said.lines, 122);
  assert.ok(said.counts.broken > 0);
});

test('the example fails a pipeline while a privileged user lacks MFA', async () => {
  const example = join('node_modules', 'muster', 'privileged-without-mfa.js');
  const { code, stdout, stderr } = await inProject(['node', example, sample.url]);
  assert.equal(code, 1, stderr);
  assert.match(stdout, /^\d+\t.+@/m);
  assert.match(stderr, /^\d+ privileged of 120 users lack MFA\.$/m);
});

/** @param {object} [more]  A user whom the example finds nothing wrong with. */
const admin = (more) => ({
  ...{ id: 1, entryId: 'e', email: 'ana@example.org', firstName: 'Ana', lastName: 'A' },
  ...{ jobTitle: 'x', avatarUrl: null, roles: ['ADMIN'], drataTermsAgreedAt: null },
  ...{ createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z' },
  ...{ backgroundChecks: [], documents: [], identities: [identity({})], ...more },
});

/** @param {object} more */
const identity = (more) => ({
  ...{ id: 10, identityId: 'i', connectedAt: null, disconnectedAt: null, hasMfa: true },
  ...{ hasIdp: true, startedAt: null, separatedAt: null, isContractor: false },
  ...{ connection: { id: 1, clientType: 'GSUITE', state: 'ACTIVE' }, ...more },
});

/**
 * How the example ends before an API that answers so.
 *
 * @param {unknown} body
 * @param {number} [status]
 */
async function judged(body, status = 200) {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const example = join('node_modules', 'muster', 'privileged-without-mfa.js');
  const ended = await inProject(['node', example, `http://127.0.0.1:${port}`]);
  server.close();
  return ended;
}

/** @param {unknown[]} data */
const listOf = (data) => ({ data, page: 1, limit: 50, total: data.length });

test('the example lets a pipeline go on where everybody privileged has MFA', async () => {
  const { code, stdout, stderr } = await judged(listOf([admin()]));
  assert.equal(code, 0, stderr);
  assert.equal(stdout + stderr, '');
});

const other = admin({ id: 2, roles: ['EMPLOYEE'] });
/** What may hide somebody, and what is said of it. @type {[string, unknown, RegExp][]} */
const doubtful = [
  [
    'a row that is set aside',
    listOf([other, admin({ id: 'x' })]),
    /1 of the users.*\/data\/\*\/id/s,
  ],
  ['roles that are no list', listOf([other, admin({ roles: 'ADMIN' })]), /\/data\/\*\/roles \(1 ×/],
  [
    'an MFA that is a text',
    listOf([other, admin({ identities: [identity({}), identity({ id: 11, hasMfa: 'no' })] })]),
    /hasMfa \(1 ×/,
  ],
  ['identities that are an object', listOf([admin({ identities: {} })]), /identities \(1 ×/],
  ['identities that are none', listOf([other, admin({ identities: [] })]), /no MFA is reported: 1/],
  ['nobody', listOf([]), /0 users/],
  ['fewer users than the total says', { ...listOf([admin()]), total: 500 }, /Only 1 users/],
];
for (const [name, body, said] of doubtful) {
  test(`the example ends with 2 where the answer has ${name}`, async () => {
    const { code, stderr } = await judged(body);
    assert.equal(code, 2, stderr);
    assert.match(stderr, said);
  });
}

test('the example ends with 1 where somebody lacks MFA, whatever else is doubtful', async () => {
  const lacking = admin({ id: 2, identities: [identity({ hasMfa: false })] });
  const { code, stderr } = await judged(listOf([lacking, admin({ id: 'x' })]));
  assert.equal(code, 1, stderr);
  assert.match(stderr, /^1 privileged of 1 users lack MFA\.\nSet aside/);
});

test('the example writes texts of the API on one line each, without what steers a terminal', async () => {
  const firstName = 'Ana\n::error::x\r\u001b[2J\u202e\u2066\u2028\t\u0085';
  const identities = [identity({ hasMfa: false })];
  const { code, stdout, stderr } = await judged(
    listOf([admin({ firstName, identities, 'no\nkey\u202e': 1, roles: ['ADMIN', 'A\nB'] })]),
  );
  assert.equal(code, 1, stderr);
  assert.match(
    stdout,
    /^1\tAna\\u\{a\}::error::x\\u\{d\}\\u\{1b\}\[2J\\u\{202e\}\\u\{2066\}\\u\{2028\}/,
  );
  assert.match(stdout, /^[^\n]+\tADMIN, A\\u\{a\}B\n$/);
  assert.doesNotMatch(stdout + stderr, /[^\P{C}\t\n]|[\u2028\u2029]/u);
});

test('the example sends no key in the clear to another machine', async () => {
  const example = join('node_modules', 'muster', 'privileged-without-mfa.js');
  const { code, stderr } = await inProject(['node', example, 'http://api.example.com/public']);
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^This could not be judged: “base” is no address of an API: it must be https/,
  );
});

for (const status of [401, 403, 404]) {
  test(`the example ends with 2 and says so where the API answers ${status}`, async () => {
    const { code, stderr } = await judged({ statusCode: status, message: 'no', code: 1 }, status);
    assert.equal(code, 2, stderr);
    assert.match(stderr, new RegExp(`^127.0.0.1:\\d+ answered ${status}\\b`, 'm'));
  });
}

test('the example ends with 2 and a sentence where there is no such address', async () => {
  const example = join('node_modules', 'muster', 'privileged-without-mfa.js');
  const { code, stderr } = await inProject(['node', example, 'public-api.drata.com']);
  assert.equal(code, 2);
  assert.match(stderr, /^“public-api\.drata\.com” is no address of an API: .*\.\n$/);
});

test('the example ends with 2 and a sentence where nobody answers', async () => {
  const example = join('node_modules', 'muster', 'privileged-without-mfa.js');
  // Port 9 of this machine is nobody's.
  const { code, stderr } = await inProject(['node', example, 'http://127.0.0.1:9']);
  assert.equal(code, 2);
  assert.match(stderr, /no usable answer \(network\)/);
  assert.doesNotMatch(stderr, /^ +at /m);
});

test('its types hold what is wrong against a project', async () => {
  const { code, stdout } = await typed(
    'typed.ts',
    `import { createMuster } from 'muster';
    const muster = await createMuster();
    const total: number = muster.users({ text: 'ana' }).total;
    // @ts-expect-error there is no such operation
    muster.check('listDevices', 200, '');
    export { total };`,
  );
  assert.equal(code, 0, stdout);
});

/** @param {string} file  @param {string} text  What tsc says of a file of the project. */
async function typed(file, text) {
  await put(file, text);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  return inProject([join(root, 'node_modules/.bin/tsc'), ...options, file]);
}

test('its manifest of custom elements is where its package.json says', async () => {
  const installed = join(project, 'node_modules/muster');
  const { customElements } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const { modules } = JSON.parse(await readFile(join(installed, customElements), 'utf8'));
  for (const { path } of modules) await readFile(join(installed, path));
  assert.deepEqual(
    modules.map((/** @type {{ path: string }} */ { path }) => path),
    ['muster.js'],
  );
});

test('its elements have types: properties, attributes by name, and what the events tell', async () => {
  const { code, stdout } = await typed(
    'elements.ts',
    `import 'muster/elements';
    import type { MusterEventMap, MusterUsersElement } from 'muster/elements';
    const list: MusterUsersElement = document.createElement('muster-users');
    list.apiBase = '/drata';
    list.mode = 'read-write';
    list.token = 'secret';
    list.pageSize = 100;
    list.addEventListener('muster-filter', ({ detail }) => detail.filter.toUpperCase());
    document.addEventListener('muster-upload', ({ detail }) => detail.userId.toFixed());
    document.addEventListener('muster-error', ({ detail }) => detail.kind === 'network');
    document.addEventListener('muster-finding', ({ detail }) => detail.map(({ pattern }) => pattern));
    const id = ({ detail }: MusterEventMap['muster-select']) => 'id' in detail && detail.id.toFixed();
    document.querySelector('muster-user')?.addEventListener('muster-select', id);
    // @ts-expect-error there is no such mode
    list.mode = 'write';
    // @ts-expect-error the list of users is of no user
    list.userId = 17;
    // @ts-expect-error what was uploaded is told without its content
    document.addEventListener('muster-upload', ({ detail }) => detail.content);
    // @ts-expect-error an address is a text
    document.createElement('muster-documents').apiBase = 5;`,
  );
  assert.equal(code, 0, stdout);
});

test('its types are held against a project: what is wrong is an error', async () => {
  const { code, stdout } = await typed(
    'wrong.ts',
    `import 'muster/elements';
    document.createElement('muster-app').theme = 'blue';`,
  );
  assert.notEqual(code, 0);
  assert.match(stdout, /"blue"/);
});

const esbuild = join(root, 'node_modules/.bin/esbuild');

test('esbuild bundles the module for Node; its WebAssembly is copied beside it', async () => {
  await put(
    'bundled.js',
    `import { createMuster } from 'muster';
    const muster = await createMuster();
    const { complete, users } = await muster.load({ base: '${sample.url}' });
    console.log(JSON.stringify({ complete, users }));`,
  );
  const options = ['--bundle', '--format=esm', '--platform=node', '--log-level=warning'];
  const out = join('bundled', 'bundled.mjs');
  const built = await inProject([esbuild, 'bundled.js', ...options, `--outfile=${out}`]);
  assert.equal(built.code, 0, built.stderr);
  assert.equal(built.stderr, '');
  await cp(join(project, 'node_modules/muster/core'), join(project, 'bundled/core'), {
    recursive: true,
  });
  // Away from the package, so that nothing of it is found there.
  const elsewhere = await mkdtemp(join(tmpdir(), 'muster-bundled-'));
  await cp(join(project, 'bundled'), elsewhere, { recursive: true });
  const { code, stdout, stderr } = await inProject(['node', join(elsewhere, 'bundled.mjs')]);
  await rm(elsewhere, { recursive: true });
  assert.equal(code, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), { complete: true, users: 120 });
});

test('Vite puts it into a bundle with its module beside it', async () => {
  await mkdir(join(project, 'node_modules', '.bin'), { recursive: true });
  await symlink(join(root, 'node_modules/vite'), join(project, 'node_modules/vite'));
  await put('index.html', '<!doctype html><script type="module" src="./page.js"></script>');
  await put('page.js', "import 'muster/elements';\nexport { createMuster } from 'muster';\n");
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { code, stderr } = await inProject(['node', vite, 'build', '--logLevel', 'warn']);
  assert.equal(code, 0, stderr);
  const listed = await run('find', ['dist', '-name', '*.wasm'], { cwd: project });
  const [wasm] = listed.stdout.trim().split('\n');
  assert.deepEqual(
    await readFile(join(project, wasm)),
    await readFile(join(root, 'dist/package/core/muster-core.wasm')),
  );
});
