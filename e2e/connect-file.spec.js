import { axeFindings } from './axe.js';
import { expect, Muster, test } from './fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {Page} page
 * @param {{ name?: string, text: string, operation?: string, status?: string }} answer
 */
async function openSaved(page, { name = 'saved.json', text, operation, status }) {
  await page.getByRole('radio', { name: /A saved answer/ }).check();
  if (operation) await page.locator('muster-sources #operation').selectOption(operation);
  if (status) await page.locator('muster-sources #status').fill(status);
  await page.locator('muster-sources #file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Open and judge' }).click();
  await expect(page.locator('muster-connect')).toContainText(name);
}

/** @param {Muster} muster  @param {number} limit  @returns {Promise<any>} an answer to save */
const listed = async ({ page, url }, limit) =>
  (await page.request.get(`${url}/api/users?page=1&limit=${limit}`)).json();

test('the users of a saved list are a directory that is not complete', async ({ muster, page }) => {
  const text = JSON.stringify(await listed(muster, 50));
  await muster.open('#/connect');
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/users')) asked.push(request.url());
  });
  await openSaved(page, { name: 'today.json', text });
  await expect(page.locator('muster-connect')).toContainText(
    'today.json, judged as 200 · List users',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'See the users' }).click();
  await expect(muster.rows()).toHaveCount(50);
  await muster.expectCaption('50 of 50 users');
  await expect(page.locator('muster-load')).toContainText('incomplete');
  await expect(page.locator('muster-load')).toContainText('the file does not have it');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('lina');
  await expect(muster.rows()).toHaveCount(1);
  await muster.rows().getByRole('link', { name: /Lina/ }).click();
  await expect(muster.problem()).toContainText('This is not in the saved answer');
  expect(asked).toEqual([]);
});

test('a saved list that says it holds everybody is not complete either', async ({
  muster,
  page,
}) => {
  const answer = await listed(muster, 20);
  const text = JSON.stringify({ ...answer, total: 20 });
  await muster.open('#/connect');
  await openSaved(page, { text });
  await page.getByRole('link', { name: 'See the users' }).click();
  await expect(muster.rows()).toHaveCount(20);
  await expect(page.locator('muster-load')).toContainText('incomplete');
});

test('its findings are on the contract page, counted once', async ({ muster, page }) => {
  const answer = await listed(muster, 5);
  answer.data[1].id = 'seventeen';
  await muster.open('#/connect');
  await openSaved(page, { text: JSON.stringify(answer) });
  await expect(page.locator('muster-connect')).toContainText('1 broken');
  await page.getByRole('link', { name: 'See the findings' }).click();
  const row = page.locator('muster-contract').getByText('/data/*/id').first();
  await expect(row).toBeVisible();
  await expect(page.locator('muster-contract')).toContainText(/Answers\s*1\b/);
  expect(await axeFindings(page)).toEqual([]);
});

test('any operation and status can be judged', async ({ muster, page }) => {
  await muster.open('#/connect');
  await openSaved(page, { text: '{"id": "x"}', operation: 'getUser' });
  await expect(page.locator('muster-connect')).toContainText('judged as 200 · Get user');
  await expect(page.locator('muster-connect')).toContainText(/[1-9]\d* broken/);
  await expect(page.getByRole('link', { name: 'See the users' })).toHaveCount(0);
  await openSaved(page, { text: '{}', operation: 'listUsers', status: '418' });
  await page.getByRole('link', { name: 'See the findings' }).click();
  await expect(page.locator('muster-contract')).toContainText('undocumented');
});

test('what cannot be opened is told in a sentence, and the source stays', async ({
  muster,
  page,
}) => {
  await muster.open('#/connect');
  await page.getByRole('radio', { name: /A saved answer/ }).check();
  await page.getByRole('button', { name: 'Open and judge' }).click();
  await expect(page.getByRole('alert')).toHaveText('No file is chosen.');
  await page.locator('muster-sources #status').fill('9');
  await page.locator('muster-sources #file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await page.getByRole('button', { name: 'Open and judge' }).click();
  await expect(page.getByRole('alert')).toHaveText('A status is a number from 100 to 599.');
  await expect(page.locator('muster-connect')).toContainText('Sample data');
});

test('a file that is no answer at all gives findings and an empty list, not a blank page', async ({
  muster,
  page,
}) => {
  await muster.open('#/connect');
  await openSaved(page, { name: 'page.json', text: '<html>' });
  await expect(page.locator('muster-connect')).toContainText('1 broken');
  await page.getByRole('link', { name: 'See the users' }).click();
  await expect(page.locator('muster-load')).toContainText('incomplete');
  await page
    .getByRole('link', { name: /Sign|page.json/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /Sample data of this site/ }).check();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.locator('muster-connect')).toContainText('Fictional users');
});
