import { expect, Muster, test } from './fixtures.js';

/**
 * @param {import('@playwright/test').Page} page
 * @returns {string[]} what it asks the API for, from now on
 */
function askedBy(page) {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${pathname}${search}`);
  });
  return asked;
}

const FIRST = '/api/users?page=1&limit=50';

test('the first users are asked for while the app is on its way, and not again for the list', async ({
  muster,
  page,
}) => {
  const asked = askedBy(page);
  /** @type {(value?: unknown) => void} */
  let release = () => {};
  const later = new Promise((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(`${muster.url}/`, { waitUntil: 'commit' });
  await expect.poll(() => asked).toEqual([FIRST]);
  await expect(muster.rows()).toHaveCount(0);
  release();
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.getByText(/· complete/).first()).toBeVisible();
  // Once more by the loading, which takes no answer that was kept.
  expect(asked.filter((each) => each === FIRST)).toHaveLength(2);
});

test('an early answer that says no is told as any other, and can be asked for again', async ({
  muster,
  page,
}) => {
  await page.route(`**${FIRST}`, (route) => route.fulfill({ status: 412, json: {} }));
  await muster.open();
  await expect(muster.problem()).toContainText('412');
  await page.unroute(`**${FIRST}`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(muster.rows()).toHaveCount(50);
});

test('where the first page is another, or another source was chosen, nothing is asked early', async ({
  muster,
  page,
}) => {
  const asked = askedBy(page);
  await muster.open('#/contract');
  await expect(page.getByRole('heading', { level: 1, name: 'Contract' })).toBeVisible();
  expect(asked).not.toContain(FIRST);
  await page.evaluate(() => sessionStorage.setItem('muster-source', '{"kind":"page"}'));
  asked.length = 0;
  await page.goto('about:blank');
  await muster.openUsers();
  await expect(page.locator('caption')).toContainText('Sample data in this page');
  expect(asked).toEqual([]);
});

test('without the second part of the module the first users stay, and a search is asked for again', async ({
  context,
  server,
}) => {
  // A page of its own: what does not come is logged.
  const page = await context.newPage();
  const muster = new Muster(page, server.url);
  const rest = '**/muster-core.rest-*.wasm';
  await page.route(rest, (route) => route.abort());
  await muster.openUsers();
  await muster.toSearch();
  await page.keyboard.type('mara');
  await page.keyboard.press('Enter');
  await expect(muster.problem()).toBeVisible();
  await expect(muster.rows()).toHaveCount(50);
  await page.unroute(rest);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(muster.problem()).toBeHidden();
  for (const row of await muster.rows().all()) await expect(row).toContainText(/mara/i);
});
