import { expect, test } from './fixtures.js';

test.use({ timezoneId: 'America/Los_Angeles' });

/**
 * @param {import('@playwright/test').Page} page
 * @param {Record<string, unknown>} identity  put over every identity of user 2
 */
const withIdentities = (page, identity) =>
  page.route('**/api/users/2', async (route) => {
    const response = await route.fetch();
    const user = await response.json();
    const identities = user.identities.map((/** @type {object} */ each) => ({
      ...each,
      ...identity,
    }));
    await route.fulfill({ response, json: { ...user, identities } });
  });

test('a date is the same day in every zone, a moment is the day it is here', async ({
  muster,
  page,
}) => {
  await withIdentities(page, { startedAt: '2024-03-03', isContractor: true });
  await muster.open('#/users/2');
  await expect(page.locator('muster-user header')).toContainText('Contractor since 3 Mar 2024');
  await page.unroute('**/api/users/2');
  await withIdentities(page, { startedAt: '2024-03-03T00:00:00.000Z', isContractor: true });
  await page.reload();
  await expect(page.locator('muster-user header')).toContainText('Contractor since 2 Mar 2024');
});

test('whether somebody is employed is said without a date, and not guessed', async ({
  muster,
  page,
}) => {
  await withIdentities(page, { startedAt: null, isContractor: false });
  await muster.open('#/users/2');
  await expect(page.locator('muster-user header')).toContainText('Employee');
  await page.unroute('**/api/users/2');
  await withIdentities(page, { startedAt: '2024-03-03', isContractor: null });
  await page.reload();
  const header = page.locator('muster-user header');
  await expect(header).toContainText('Here since 3 Mar 2024');
  await expect(header).not.toContainText('Employee');
});
