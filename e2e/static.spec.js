import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, Muster, pdf, test } from './fixtures.js';
import { held } from './held.js';

/** Bytes of brotli, the code of the sample API, which a static host adds, left out. */
const FIRST_VISIT = 112_000;

const site = fileURLToPath(new URL('../dist/site', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * The plainest of static servers, under a sub-path, with no header but the type.
 *
 * @param {Partial<typeof types>} [wrong] types in place of the right ones
 */
async function staticHost(wrong = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(site, path.replace(/^\/people\/?/, '') || 'index.html');
    const found = path.startsWith('/people/') && (await stat(file).catch(() => null))?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const type =
      { ...types, ...wrong }[/** @type {keyof typeof types} */ (extname(file))] ??
      'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/people`, stop: () => server.close() };
}

/**
 * What a first visit waits for: the page, what it names, and what these import at once. What is
 * imported later (the line of the loading, what stands around the list, other pages) is not among it.
 *
 * @returns {Promise<Map<string, number>>} bytes of brotli by file
 */
async function firstFiles() {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const wanted = ['index.html'];
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (sizes.has(file)) continue;
    const packed = await stat(join(site, `${file}.br`)).catch(() => stat(join(site, file)));
    sizes.set(file, packed.size);
    if (!/\.(html|js)$/.test(file)) continue;
    const text = await readFile(join(site, file), 'utf8');
    const links = file.endsWith('.html')
      ? text.matchAll(/(?:href|src)="\.\/([^"]+)"/g)
      : text.matchAll(/(?:from|import)"\.\/([^"]+)"/g);
    for (const [, link] of links) {
      wanted.push(file.endsWith('.html') ? link : join(dirname(file), link));
    }
  }
  return sizes;
}

test('a first visit loads no more than it may, and the first rows need no other file', async ({
  page,
  muster,
}) => {
  const first = await firstFiles();
  const total = [...first.values()].reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(Object.fromEntries(first), null, 1)).toBeLessThanOrEqual(
    FIRST_VISIT,
  );
  const release = await held(
    page,
    ({ pathname }) => pathname.includes('/assets/') && !first.has(pathname.slice(1)),
  );
  await muster.openUsers();
  release();
  await muster.openDirectory();
});

test('on a static host the sample runs in the page, and uploads survive a reload', async ({
  page,
  running,
}) => {
  const host = await running(staticHost());
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await expect(page.locator('caption')).toContainText('Sample data in this page');
  await muster.open('#/users/2');
  await muster.upload({ name: 'kept.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const row = muster.document('kept');
  await expect(row).toBeVisible();
  await page.reload();
  await expect(row).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kept.pdf');
  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(row).toHaveCount(0);
  await page.reload();
  await expect(page.locator('muster-documents table')).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('a host that does not know WebAssembly serves the site just as well', async ({
  context,
  running,
}) => {
  const host = await running(staticHost({ '.wasm': 'application/octet-stream' }));
  // A page of its own: that the module could not be read as it came is logged.
  const page = await context.newPage();
  await page.goto(`${host.url}/`);
  await expect(page.locator('muster-users tbody tr').first()).toBeVisible();
});
