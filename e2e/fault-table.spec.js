import { breakingProxy } from './breaking-proxy.js';
import { expect, Muster, pdf, test } from './fixtures.js';

test.describe.configure({ mode: 'serial' });

/** @typedef {import('./breaking-proxy.js').Fault} Fault */

/** @type {Awaited<ReturnType<typeof breakingProxy>>} */
let proxy;
/** What became of each view under each fault. @type {Record<string, Record<string, string>>} */
const table = {};

test.beforeAll(async ({ server }) => {
  proxy = await breakingProxy(server.url);
});

test.afterAll(() => {
  proxy.stop();
  console.table(table);
});

/** @type {Record<string, Pick<Fault, 'kind' | 'part'>>} */
const faults = {
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => [
      `cut at ${tenth}/10`,
      { kind: /** @type {const} */ ('cut'), part: tenth / 10 },
    ]),
  ),
  reset: { kind: 'reset' },
  'twice the length': { kind: 'twice' },
  'a wrong type': { kind: 'type' },
};

/** Views that read, and what is there again once the fault is over. */
const views = {
  users: { path: /^\/api\/users\?/, hash: '#/users', there: 'muster-users tbody tr' },
  user: { path: /^\/api\/users\/2$/, hash: '#/users/2', there: 'muster-user header' },
  documents: {
    path: /^\/api\/users\/2\/documents/,
    hash: '#/users/2',
    there: 'muster-documents tbody tr',
  },
};

for (const [view, { path, hash, there }] of Object.entries(views)) {
  test(`${view}: every fault is told, and over once it is over`, async ({ page }) => {
    const muster = new Muster(page, proxy.url);
    test.slow();
    for (const [name, fault] of Object.entries(faults)) {
      proxy.breaks({ ...fault, method: 'GET', path });
      await page.goto('about:blank');
      await muster.open(hash);
      await expect(muster.problem(), name).toBeVisible({ timeout: 15_000 });
      const told = await muster.problem().getByRole('heading').first().innerText();
      proxy.breaks(null);
      await muster.problem().getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator(there).first(), name).toBeVisible();
      table[name] = { ...table[name], [view]: `told: ${told}` };
    }
  });
}

/** Faults of an upload. @type {Record<string, Pick<Fault, 'kind' | 'part'>>} */
const uploads = { ...faults, 'gone at 50 %': { kind: 'gone', part: 0.5 } };

test('upload: under every fault it is sent once, and the list says whether it arrived', async ({
  page,
}) => {
  test.slow();
  const muster = new Muster(page, proxy.url);
  await muster.reset();
  // What the page sends: Chromium itself repeats a request of which a kept connection brought no
  // byte of an answer, and no page can forbid it.
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  const large = Buffer.concat([pdf, Buffer.alloc(1_000_000, 32)]);
  for (const [at, [name, fault]] of Object.entries(uploads).entries()) {
    const file = `${at}.pdf`;
    await page.goto('about:blank');
    await muster.open('#/users/2');
    await expect(page.locator('muster-documents table')).toBeVisible();
    proxy.breaks({ ...fault, method: 'POST', path: /documents$/ });
    await muster.upload({ name: file, type: 'SEC_TRAINING', bytes: large });
    const lost = fault.kind === 'reset' || fault.kind === 'gone';
    await expect(page.locator('muster-upload'), name).toContainText(
      lost ? 'it has not arrived' : 'It has arrived',
    );
    expect(posts, name).toBe(at + 1);
    proxy.breaks(null);
    const answer = await page.request.get(`${proxy.url}/api/users/2/documents?limit=50&q=${file}`);
    const names = (await answer.json()).documents.map((/** @type {any} */ one) => one.name);
    const own = names.filter((/** @type {string} */ one) => one === file);
    expect(own, name).toHaveLength(lost ? 0 : 1);
    table[name] = {
      ...table[name],
      upload: lost ? 'not arrived, said so' : 'arrived once, said so',
    };
    await page
      .locator('muster-upload')
      .getByRole('button', { name: /^(Remove|Clear)/ })
      .click();
  }
});
