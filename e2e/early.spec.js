import { expect, Muster, test } from './fixtures.js';
import { held } from './held.js';

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
  const release = await held(page, '**/assets/app-*.js');
  await page.goto(`${muster.url}/`, { waitUntil: 'commit' });
  await expect.poll(() => asked).toEqual([FIRST]);
  await expect(muster.rows()).toHaveCount(0);
  release();
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.getByText(/· complete/).first()).toBeVisible();
  // Once more by the loading, which takes no answer that was kept.
  expect(asked.filter((each) => each === FIRST)).toHaveLength(2);
});

test('what needs no engine is drawn before there is one, and what is typed then is searched for', async ({
  muster,
  page,
}) => {
  const release = await held(page, '**/*.wasm');
  await page.goto(`${muster.url}/`, { waitUntil: 'commit' });
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Users' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.locator('muster-users .ghost')).toHaveCount(50);
  await muster.toSearch();
  await page.keyboard.type('sally');
  // Longer than what is typed waits to be heard.
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  release();
  await expect(page).toHaveURL(/q=sally/);
  await expect(page.getByRole('searchbox').first()).toHaveValue('sally');
  await expect(muster.rows().first()).toContainText(/sally/i);
  for (const row of await muster.rows().all()) await expect(row).toContainText(/sally/i);
  await expect(page.locator('muster-users .ghost')).toHaveCount(0);
});

test('another page than the list says that it is being loaded before there is an engine', async ({
  muster,
  page,
}) => {
  const release = await held(page, '**/*.wasm');
  await page.goto(`${muster.url}/#/contract`, { waitUntil: 'commit' });
  await expect(page.locator('muster-app')).toContainText('Loading');
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Contract' })).toBeVisible();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
});

test('a link that is followed before there is an engine leads there, and back', async ({
  muster,
  page,
}) => {
  const release = await held(page, '**/*.wasm');
  await page.goto(`${muster.url}/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  release();
  await expect(page.locator('muster-all-documents caption')).toBeVisible();
  expect(await page.evaluate(() => history.state.at)).toBe(1);
  await page.goBack();
  await expect(muster.rows()).toHaveCount(50);
  expect(await page.evaluate(() => history.state.at)).toBe(0);
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
  // What stands around the list may come later than what is asked of it.
  const release = await held(page, '**/assets/around-*.js');
  await muster.openUsers();
  await muster.toSearch();
  await page.keyboard.type('sally');
  await page.keyboard.press('Enter');
  await expect(muster.problem()).toBeVisible();
  await expect(muster.rows()).toHaveCount(50);
  release();
  await page.unroute(rest);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(muster.problem()).toBeHidden();
  await expect(muster.rows().first()).toContainText(/sally/i);
  for (const row of await muster.rows().all()) await expect(row).toContainText(/sally/i);
});
