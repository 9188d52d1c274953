import { breakingProxy } from './breaking-proxy.js';
import { expect, Muster, pdf, test } from './fixtures.js';
import { sentBy } from './sent.js';

/** @typedef {import('./breaking-proxy.js').Fault} Fault */
/** @typedef {import('@playwright/test').Page} Page */

/** @type {Awaited<ReturnType<typeof breakingProxy>>} */
let proxy;
/** What became of each view under each fault, of those that this worker ran. @type {Record<string, Record<string, string>>} */
const table = {};

test.beforeAll(async ({ server }) => {
  proxy = await breakingProxy(server.url);
});

test.afterAll(() => {
  proxy.stop();
  console.table(table);
});

/** @type {Record<string, Pick<Fault, 'kind' | 'part' | 'type'>>} */
const faults = {
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => [
      `cut at ${tenth}/10`,
      { kind: /** @type {const} */ ('cut'), part: tenth / 10 },
    ]),
  ),
  reset: { kind: 'reset' },
  'a lost answer': { kind: 'lost' },
  'twice the length': { kind: 'twice' },
  'a sign-in page': { kind: 'type', type: 'text/html' },
  'plain text': { kind: 'type', type: 'text/plain' },
  'an image': { kind: 'type', type: 'image/png' },
  'a stall at 5/10': { kind: 'stall', part: 0.5 },
  'no answer at all': { kind: 'silence' },
};

/** Longer than the page waits for a sign of life, milliseconds. */
const TOO_LONG = 31_000;
/** What is looked for is looked for so long, milliseconds, and so often. */
const A_MOMENT = 6000;
const TURNS = 5;

/**
 * Opens a page on which half a minute can pass in a moment.
 *
 * @param {Page} page
 * @param {string} hash
 */
async function openAnew(page, hash) {
  await page.goto('about:blank');
  const muster = new Muster(page, proxy.url);
  await muster.open(hash);
  return muster;
}

/**
 * What never ends is given up after a while.
 *
 * @param {Page} page
 * @param {Pick<Fault, 'kind'>} fault
 * @param {() => Promise<boolean>} isOver
 */
async function outwait(page, { kind }, isOver) {
  if (kind !== 'stall' && kind !== 'silence') return;
  await expect.poll(() => proxy.held()).toBeGreaterThan(0);
  // What was sent before the break may reach the page only after it, and begins the wait anew. What
  // the page asks for next must get its time: it would be given up, too.
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.clock.fastForward(TOO_LONG);
    const over = expect.poll(isOver, { timeout: A_MOMENT }).toBe(true);
    if (await over.then(() => true).catch(() => false)) return;
  }
}

/** @param {string} name of a fault  @param {string} view  @param {string} what */
function note(name, view, what) {
  table[name] = { ...table[name], [view]: what };
}

test.beforeEach(async ({ page }) => {
  await new Muster(page, proxy.url).reset();
  await page.clock.install();
});

/**
 * For a view that asks as another one does: every kind of fault, and the connection cut at both ends
 * and in the middle.
 */
const fewer = withFewerCuts(faults);

/** @template Kind @param {Record<string, Kind>} all */
function withFewerCuts(all) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^cut at [1-46-8]/.test(name)));
}

/**
 * Views that read, and what is there again once the fault is over.
 *
 * @type {Record<string, { path: RegExp, hash: string, there: string, under?: typeof faults }>}
 */
const views = {
  users: { path: /^\/api\/users\?/, hash: '#/users', there: 'muster-users tbody tr' },
  user: { path: /^\/api\/users\/2$/, hash: '#/users/2', there: 'muster-user header' },
  'by e-mail': {
    path: /^\/api\/users\/[^/]+\/email$/,
    hash: '#/users/by-email/lina.samplegaard2%40example.com',
    there: 'muster-user header',
    under: fewer,
  },
  documents: {
    path: /^\/api\/users\/2\/documents/,
    hash: '#/users/2',
    there: 'muster-documents tbody tr',
  },
  'all documents': {
    path: /^\/api\/users\?/,
    hash: '#/documents',
    there: 'muster-all-documents tbody tr',
    under: fewer,
  },
  insights: {
    path: /^\/api\/users\?/,
    hash: '#/insights',
    there: 'muster-insights svg',
    under: fewer,
  },
};

for (const [view, { path, hash, there, under = faults }] of Object.entries(views)) {
  test(`${view}: every fault is told, and over once it is over`, async ({ page }) => {
    test.slow();
    for (const [name, fault] of Object.entries(under)) {
      // What the page before still loads must not be taken for a request of the next one.
      await page.goto('about:blank');
      proxy.breaks({ ...fault, method: 'GET', path });
      const muster = await openAnew(page, hash);
      await outwait(page, fault, () => muster.problem().isVisible());
      await expect(muster.problem(), name).toBeVisible({ timeout: 15_000 });
      note(name, view, `told: ${await titleOf(muster)}`);
      proxy.breaks(null);
      await muster.problem().getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator(there).first(), name).toBeVisible();
    }
  });
}

/** @param {Muster} muster */
const titleOf = (muster) => muster.problem().getByRole('heading').first().innerText();

/**
 * Files a document behind the page's back.
 *
 * @param {Page} page
 * @param {string} name
 * @returns {Promise<number>} its id
 */
async function file(page, name) {
  const answer = await page.request.post(`${proxy.url}/api/users/2/documents`, {
    multipart: { type: 'SEC_TRAINING', file: { name, mimeType: 'application/pdf', buffer: pdf } },
  });
  return (await answer.json()).id;
}

test('download: every fault is told, nothing is saved of it, and over once it is over', async ({
  page,
}) => {
  test.slow();
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  await file(page, 'fetched.pdf');
  const path = /\/download$/;
  for (const [at, [name, fault]] of Object.entries(faults).entries()) {
    const muster = await openAnew(page, '#/users/2');
    proxy.breaks({ ...fault, method: 'GET', path });
    await muster
      .document('fetched.pdf')
      .getByRole('button', { name: /^Download/ })
      .click();
    await outwait(page, fault, () => muster.problem().isVisible());
    await expect(muster.problem(), name).toBeVisible({ timeout: 15_000 });
    await expect(muster.document('fetched.pdf')).toBeVisible();
    expect(saved, name).toBe(at);
    note(name, 'download', `told: ${await titleOf(muster)}`);
    proxy.breaks(null);
    await Promise.all([
      page.waitForEvent('download'),
      muster.problem().getByRole('button', { name: 'Try again' }).click(),
    ]);
    await expect(muster.problem()).toHaveCount(0);
  }
});

test('delete: under every fault it is sent once, and the list says what became of it', async ({
  page,
}) => {
  test.slow();
  const sent = sentBy(page, 'DELETE');
  const path = /^\/api\/users\/documents\//;
  for (const [at, [name, fault]] of Object.entries(faults).entries()) {
    const own = `${at}-old.pdf`;
    const id = await file(page, own);
    const muster = await openAnew(page, '#/users/2');
    proxy.breaks({ ...fault, method: 'DELETE', path });
    const row = muster.document(own);
    await row.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    // An answer without a body cannot stall within it: nothing is waited for.
    const ends = async () => (await row.count()) === 0;
    if (fault.kind === 'silence') await outwait(page, fault, ends);
    const isLost = fault.kind === 'reset';
    if (isLost) await expect(muster.problem(), name).toBeVisible({ timeout: 15_000 });
    await expect(row, name).toHaveCount(isLost ? 1 : 0);
    if (fault.kind === 'lost') {
      await expect(page.getByRole('status'), name).toContainText(`${own} is gone`);
      expect(proxy.came(), name).toBeGreaterThan(1);
    }
    expect(sent, name).toHaveLength(at + 1);
    proxy.breaks(null);
    const answer = await page.request.get(`${proxy.url}/api/users/documents/${id}/download`);
    expect(answer.status(), name).toBe(isLost ? 200 : 404);
    note(name, 'delete', isLost ? `told: ${await titleOf(muster)}` : 'deleted, the list shows it');
  }
});

/** More than the buffers of a connection hold: else all of it has left when the connection breaks. */
const large = Buffer.concat([pdf, Buffer.alloc(16_000_000, 32)]);

/** @param {Pick<Fault, 'kind'>} fault  Whether the file is lost: the connection breaks before all of it has left. */
const isLostBy = ({ kind }) => kind === 'reset' || kind === 'gone';

/**
 * @param {Page} page
 * @param {string} name
 * @returns {Promise<number>} how many documents of that name the user has
 */
async function filed(page, name) {
  const q = encodeURIComponent(name);
  const answer = await page.request.get(`${proxy.url}/api/users/2/documents?limit=50&q=${q}`);
  const { documents } = await answer.json();
  return documents.filter((/** @type {{ name: string }} */ one) => one.name === name).length;
}

/** Faults of an upload. @type {Record<string, Pick<Fault, 'kind' | 'part'>>} */
const uploads = { ...faults, 'gone at 50 %': { kind: 'gone', part: 0.5 } };

test('upload: under every fault it is sent once, and the list says whether it arrived', async ({
  page,
}) => {
  test.slow();
  const posts = sentBy(page, 'POST');
  const path = /documents$/;
  for (const [at, [name, fault]] of Object.entries(uploads).entries()) {
    const own = `${at}.pdf`;
    const muster = await openAnew(page, '#/users/2');
    await expect(page.locator('muster-documents table')).toBeVisible();
    proxy.breaks({ ...fault, method: 'POST', path });
    const lost = isLostBy(fault);
    await muster.upload({ name: own, type: 'SEC_TRAINING', bytes: lost ? large : pdf });
    await outwait(page, fault, () => page.getByText('It has arrived').first().isVisible());
    await expect(page.locator('muster-upload'), name).toContainText(
      lost ? 'it has not arrived' : 'It has arrived',
    );
    expect(posts, name).toHaveLength(at + 1);
    // Else it shows nothing: what the browser repeats must not be filed again.
    if (fault.kind === 'lost') expect(proxy.came(), name).toBeGreaterThan(1);
    proxy.breaks(null);
    expect(await filed(page, own), name).toBe(lost ? 0 : 1);
    note(name, 'upload', lost ? 'not arrived, said so' : 'arrived once, said so');
    await page
      .locator('muster-upload')
      .getByRole('button', { name: /^(Remove|Clear)/ })
      .click();
  }
});

test('files for many users: under every fault each is sent once, and it is said what became of it', async ({
  page,
}) => {
  test.slow();
  const posts = sentBy(page, 'POST');
  for (const [at, [name, fault]] of Object.entries(withFewerCuts(uploads)).entries()) {
    const own = `${at} lina.samplegaard2@example.com.pdf`;
    const lost = isLostBy(fault);
    await openAnew(page, '#/documents');
    await expect(page.locator('muster-all-documents caption')).toContainText('complete');
    await page.getByRole('button', { name: 'Upload for many users' }).click();
    await page
      .getByLabel('Files for many users')
      .setInputFiles([{ name: own, mimeType: '', buffer: lost ? large : pdf }]);
    await page.getByLabel('Type of all files').selectOption('SEC_TRAINING');
    proxy.breaks({ ...fault, method: 'POST', path: /documents$/ });
    await page.getByRole('button', { name: /^Upload 1 file/ }).click();
    const item = page.locator('muster-many').getByRole('group', { name: own, exact: true });
    const arrived = item.getByText('It has arrived');
    await outwait(page, fault, () => arrived.isVisible());
    await expect(item, name).toContainText(lost ? 'it has not arrived' : 'It has arrived');
    expect(posts, name).toHaveLength(at + 1);
    // Else it shows nothing: what the browser repeats must not be filed again.
    if (fault.kind === 'lost') expect(proxy.came(), name).toBeGreaterThan(1);
    proxy.breaks(null);
    expect(await filed(page, own), name).toBe(lost ? 0 : 1);
    note(name, 'many users', lost ? 'not arrived, said so' : 'arrived once, said so');
    await page.goto('about:blank');
  }
});
