import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.js';

/** A directory that is not loaded by itself: the server pages, and is asked what it can be asked. */
test.use({ users: 2500 });

test('the server pages: next, last, first, size, and the fragment holds the place', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.expectCaption('1–50 of 2,500 users');
  await muster.turn('Next').click();
  await muster.expectCaption('51–100 of 2,500');
  expect(page.url()).toContain('page=2');
  await muster.turn('Last').click();
  await muster.expectCaption('2,451–2,500 of 2,500');
  await expect(muster.turn('Next')).toBeDisabled();
  await page.getByLabel('Users a page').selectOption('25');
  await muster.expectCaption('1–25 of 2,500');
  await page.goBack();
  await muster.expectCaption('2,451–2,500 of 2,500');
  await page.reload();
  await muster.expectCaption('2,451–2,500 of 2,500');
});

test('more than 50 at once are not asked for: the page that begins alike is shown', async ({
  muster,
  page,
}) => {
  const asked = page.waitForRequest(/limit=50/);
  await muster.open('#/users?size=250&page=3');
  expect((await asked).url()).toContain('page=11');
  await muster.expectCaption('501–550 of 2,500');
});

test('at the end of the server’s page the next user is the first of the next page', async ({
  muster,
  page,
}) => {
  await muster.open('#/users?size=25&page=2');
  await muster.expectCaption('26–50 of 2,500');
  // While a user is on the way the heading says no name.
  const name = page.getByRole('heading', { level: 1 }).locator('bdi');
  const around = page.getByRole('navigation', { name: 'Users of the list' });
  const last = await muster.rows().last().locator('th a').innerText();
  await muster.rows().last().locator('th a').click();
  await expect(name).toContainText(last);
  await expect(around).toContainText('50 of 2,500 in the list');
  await around.getByRole('button', { name: 'Next' }).click();
  await expect(around).toContainText('51 of 2,500 in the list');
  await expect(name).not.toContainText(last);
  const first = await name.innerText();
  await page.getByRole('link', { name: /All users/ }).click();
  await muster.expectCaption('51–75 of 2,500');
  await expect(muster.rows().first()).toContainText(first);
  await muster.rows().first().locator('th a').click();
  await around.getByRole('button', { name: 'Previous' }).click();
  await expect(name).toContainText(last);
  await expect(around).toContainText('50 of 2,500 in the list');
});

test('a neighbour that cannot be asked for is told, and the user stays', async ({
  muster,
  page,
}) => {
  await muster.open('#/users?size=25');
  await muster.expectCaption('1–25 of 2,500');
  const last = await muster.rows().last().locator('th a').innerText();
  await muster.rows().last().locator('th a').click();
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toContainText(last);
  await page.route('**/api/users?*', (route) => route.fulfill({ status: 403, json: {} }));
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('muster-problem').first()).toContainText('permission');
  await expect(name).toContainText(last);
});

test('what is missing is not claimed while the directory is not here', async ({ muster, page }) => {
  await muster.open('#/users/2');
  const gaps = page.locator('muster-user .gaps');
  await expect(gaps).toContainText('is known once they are loaded');
  await expect(gaps.getByRole('listitem')).toHaveCount(0);
});

test('the words go to the server as q, the roles in and out', async ({ muster, page }) => {
  await muster.openUsers();
  const asked = page.waitForRequest(
    (request) => request.url().includes('q=smith') && request.url().includes('roles%5B%5D=ADMIN'),
  );
  await muster.toSearch();
  await page.keyboard.type('smith role:ADMIN');
  await asked;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=smith&filter=role:ADMIN/);
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await muster.expectCaption('of 2,500 users');
  const without = page.waitForRequest(/excludeRoles%5B%5D=EMPLOYEE/);
  await page.getByRole('button', { name: /more$/ }).first().click();
  await page.getByRole('button', { name: 'Leave out Employee' }).click();
  await without;
  await expect(page.locator('#listed')).not.toContainText('of 2,500');
  for (const row of await muster.rows().all()) await expect(row).not.toContainText('Employee');
});

test('what the server cannot be asked waits, and says so', async ({ muster, page }) => {
  await muster.open('#/users?filter=role:ADMIN+mfa:no&sort=name');
  await expect(
    page.getByText('1 filter and the order cannot be asked of the server'),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'MFA' })).toContainText('Waits for all users');
  await expect(page.getByRole('group', { name: 'Role' })).not.toContainText('Waits');
  await expect(page.getByRole('list', { name: 'Filters in use' }).getByText('waits')).toHaveCount(
    1,
  );
  for (const row of await muster.rows().all()) await expect(row).toContainText('Admin');
});

test('what waited applies once all users are loaded', async ({ muster, page }) => {
  await muster.open('#/users?filter=mfa:no&sort=name');
  await muster.expectCaption('1–50 of 2,500 users');
  await page.getByRole('button', { name: 'Load all 2,500 users' }).click();
  await muster.expectCaption('· complete');
  await muster.expectCaption('filtered from 2,500');
  for (const row of await muster.rows().all()) await expect(row).toContainText('Off');
  await expect(page.getByRole('group', { name: 'MFA' })).not.toContainText('Waits');
  await expect(page.getByText('cannot be asked of the server')).toHaveCount(0);
  const names = await muster.rows().locator('th a').allInnerTexts();
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
});

test('a page beyond the end says so and leads back', async ({ muster, page }) => {
  await muster.open('#/users?page=99');
  await expect(page.getByText('Page 99 is beyond the end')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the last page' }).click();
  await muster.expectCaption('2,451–2,500 of 2,500');
});

test('the newest search wins, however slow the older one is', async ({ muster, page }) => {
  await muster.openUsers();
  await muster.switchOn('listUsers', '200', { times: 1, delay: 1500 });
  await muster.turn('Next').click();
  await muster.toSearch();
  await page.keyboard.type('smith');
  await page.keyboard.press('Enter');
  await expect(muster.rows().first()).toContainText(/smith/i);
  await page.waitForTimeout(2000);
  await expect(page.locator('#listed')).not.toContainText('of 2,500');
});

test('whoever loads all from a page reached by hand loses neither place, selection nor focus', async ({
  muster,
  page,
}) => {
  const hash = '#/users?size=25&page=9';
  await muster.open(hash);
  await muster.expectCaption('201–225 of 2,500');
  await muster.rows().nth(3).getByRole('checkbox').check();
  await muster.rows().nth(5).getByRole('checkbox').check();
  const load = page.getByRole('button', { name: /^Load all/ });
  await load.focus();
  await page.evaluate(() => scrollTo(0, 40));
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('Enter');
  await expect(page.locator('muster-load progress')).toBeVisible();
  await expect(page.locator('muster-load section')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(page.getByText(/· complete/).first()).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('muster-load section')).toBeFocused();
  await muster.expectCaption('201–225 of 2,500');
  await expect(page.locator('.picked').getByText('2 selected')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(hash);
  const now = await page.evaluate(() => ({ scroll: scrollY, entries: history.length }));
  expect(now).toEqual({ scroll: 40, entries });
});

test('those who are not here cannot be selected, nor exported by their number', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await page.getByRole('checkbox', { name: 'Select the users on this page' }).check();
  await expect(page.locator('.picked').getByText('50 selected')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Select all/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Export/ }).click();
  await expect(page.getByRole('button', { name: 'Save 50 users as CSV' })).toBeVisible();
});

test('only the page can be taken along, and the file says that it has no certificate', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await page.getByRole('button', { name: /^Export 50\b/ }).click();
  await expect(page.getByLabel('All: load all users first')).toBeDisabled();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save 50 users as CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(52);
  expect(lines.at(-1)).toMatch(/^"?Without a certificate: not all users of Sample data/);
});
