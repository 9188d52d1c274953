import { expect, test } from './fixtures.js';

test('the first page of users is drawn, with how many of how many and from where', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await expect(page.locator('muster-users caption')).toContainText('1–20 of 250 users');
  await expect(page.locator('muster-users caption')).toContainText('Sample data');
  await expect(page).toHaveTitle(/Users/);
  await expect(muster.rows().first()).toContainText('Sally Smith');
});

test('the server pages: next, last, first, size, and the fragment holds the place', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('caption')).toContainText('21–40 of 250');
  expect(page.url()).toContain('page=2');
  await page.getByRole('button', { name: 'Last' }).click();
  await expect(page.locator('caption')).toContainText('241–250 of 250');
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.getByLabel('Users a page').selectOption('50');
  await expect(page.locator('caption')).toContainText('1–50 of 250');
  await page.goBack();
  await expect(page.locator('caption')).toContainText('241–250 of 250');
  await page.reload();
  await expect(page.locator('caption')).toContainText('241–250 of 250');
});

test('the search text goes to the server as q', async ({ muster, page }) => {
  await muster.openUsers();
  const asked = page.waitForRequest((request) => request.url().includes('q=smith'));
  await page.keyboard.press('/');
  await page.keyboard.type('smith');
  await page.keyboard.press('Enter');
  await asked;
  await expect(page.locator('caption')).not.toContainText('of 250');
  for (const row of await muster.rows().all()) await expect(row).toContainText(/smith/i);
  await page.getByRole('button', { name: 'Remove the filter Text: smith' }).click();
  await expect(page.locator('caption')).toContainText('of 250 users');
});

test('roles filter, in and out', async ({ muster, page }) => {
  await muster.openUsers();
  const asked = page.waitForRequest((request) => request.url().includes('roles%5B%5D=ADMIN'));
  await page.getByRole('checkbox', { name: 'Admin', exact: true }).check();
  await asked;
  await expect(page.locator('caption')).not.toContainText('of 250');
  for (const row of await muster.rows().all()) await expect(row).toContainText('Admin');
  expect(page.url()).toContain('filter=role:ADMIN');
  await page.getByRole('button', { name: 'Clear all' }).click();
  const without = page.waitForRequest((request) =>
    request.url().includes('excludeRoles%5B%5D=EMPLOYEE'),
  );
  await page.getByRole('button', { name: 'Leave out Employee' }).click();
  await without;
  await expect(page.locator('caption')).not.toContainText('of 250');
});

test('a shared link restores search, filters, page and size', async ({ muster, page }) => {
  await muster.open('#/users?q=example&filter=role:EMPLOYEE,-role:ADMIN&page=2&size=10');
  await expect(page.locator('caption')).toContainText('11–20 of');
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Text: example');
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Not: Admin');
});

test('nonsense in the address is named, the rest applies', async ({ muster, page }) => {
  await muster.open('#/users?page=zero&size=10&colour=red');
  await expect(page.getByText('page “zero”')).toBeVisible();
  await expect(page.getByText('colour “red”')).toBeVisible();
  await expect(muster.rows()).toHaveCount(10);
});

test('a page beyond the end says so and leads back', async ({ muster, page }) => {
  await muster.open('#/users?page=99');
  await expect(page.getByText('Page 99 is beyond the end')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the last page' }).click();
  await expect(page.locator('caption')).toContainText('241–250 of 250');
});

test('a search that finds nobody says so and can be dropped', async ({ muster, page }) => {
  await muster.open('#/users?q=nobody-has-this-name');
  await expect(page.getByText('No user matches')).toBeVisible();
  await page.locator('.empty').getByRole('button', { name: 'Clear all' }).click();
  await expect(muster.rows()).toHaveCount(20);
});

test('the newest search wins, however slow the older one is', async ({ muster, page }) => {
  await muster.openUsers();
  await muster.switchOn('listUsers', '200', { times: 1, delay: 1500 });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('smith');
  await page.keyboard.press('Enter');
  await expect(muster.rows().first()).toContainText(/smith/i);
  await page.waitForTimeout(2000);
  await expect(page.locator('caption')).not.toContainText('of 250');
});

test('a row opens its user, also by e-mail and by number from the list', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.rows().nth(1).locator('td').first().click();
  await expect(page).toHaveURL(/#\/users\/2$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Open a user…' }).click();
  await page.getByLabel('E-mail address or user id').fill('lina.samplegaard2@example.com');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/by-email/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lina');
});

test('an unknown address says so', async ({ muster, page }) => {
  await muster.open('#/nowhere');
  await expect(page.getByText('There is no such page')).toBeVisible();
});

for (const width of [320, 360, 768, 1440]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of ['#/users', '#/users/1', '#/users/10', '#/contract', '#/connect']) {
      await muster.open(hash);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      await page.waitForLoadState('networkidle');
      const [scroll, client] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll, hash).toBeLessThanOrEqual(client);
    }
  });
}
