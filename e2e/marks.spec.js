import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Lets the server answer a user that departs in many places.
 *
 * @param {Page} page
 * @param {(user: any) => void} change
 */
async function changeUser(page, change) {
  await page.route('**/api/users/2', async (route) => {
    const response = await route.fetch();
    const user = await response.json();
    change(user);
    await route.fulfill({ response, json: user });
  });
}

/** @param {Page} page */
const identitiesOf = (page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Identities' }) })
    .locator('details');

/** @param {any} user */
function depart(user) {
  user.jobTitle = 7;
  delete user.roles;
  user.identities[0].connection.companyId = true;
  user.identities[1].hasMfa = 'true';
  user.backgroundChecks[0].userId = '2';
  user.nickname = 'Li';
}

test('each field that departs carries a mark with the sentence of its finding', async ({
  muster,
  page,
}) => {
  await changeUser(page, depart);
  await muster.open('#/users/2');
  const user = page.locator('muster-user');
  await expect(user).toContainText('6 places in this answer depart from the contract');

  const marks = user.locator('muster-mark').getByRole('button');
  await expect(user.locator('header').getByRole('button')).toHaveAccessibleName(
    'jobTitle: expected string or null, found integer (tolerated)',
  );
  await expect(
    user.getByRole('button', { name: /^roles: expected array, found nothing/ }),
  ).toBeVisible();
  await expect(user.getByRole('button', { name: /^hasMfa: expected boolean or null/ })).toHaveCount(
    1,
  );
  await expect(marks.filter({ hasText: '●' })).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Access', exact: true })).toBeVisible();

  await page.getByText('Every field of the user').click();
  const fields = page.locator('details').filter({ hasText: 'Every field of the user' });
  const shownAs = (/** @type {string} */ name) =>
    fields.locator('dt').filter({ hasText: name }).locator('+ dd');
  await expect(shownAs('companyId').first()).toContainText(
    'companyId: expected string or integer or null, found boolean (tolerated)',
  );
  await expect(shownAs('roles')).toContainText('did not come');
  await expect(shownAs('nickname')).toContainText('(new)');

  await page.getByText('Raw JSON').click();
  await expect(page.locator('pre mark')).toHaveText(['7', '"2"', 'true', '"true"', '"Li"'], {
    useInnerText: true,
  });
});

test('marks stand at the places themselves, not at their likes', async ({ muster, page }) => {
  await changeUser(page, (user) => {
    user.identities[1].connection.companyId = true;
  });
  await muster.open('#/users/2');
  const identities = identitiesOf(page);
  await expect(identities.nth(1).locator('summary')).toContainText('1 finding inside');
  await expect(identities.nth(0).locator('summary')).not.toContainText('inside');
  await identities.nth(0).locator('summary').click();
  await identities.nth(1).locator('summary').click();
  await expect(identities.nth(1).locator('.departure')).toHaveCount(1);
  await expect(identities.nth(0).locator('.departure')).toHaveCount(0);
});

test('every place of a pattern is marked', async ({ muster, page }) => {
  await changeUser(page, (user) => {
    for (const identity of user.identities) identity.connection.companyId = true;
  });
  await muster.open('#/users/2');
  const identities = identitiesOf(page);
  await expect(identities).toHaveCount(2);
  for (const at of [0, 1]) {
    await expect(identities.nth(at).locator('summary')).toContainText('1 finding inside');
  }
});

test('a mark opens and closes by keyboard', async ({ muster, page }) => {
  await muster.switchOn('getUser', 'drifted');
  await muster.open('#/users/2');
  const mark = page.locator('muster-mark').getByRole('button').first();
  const sentence = page.locator('muster-mark [popover]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(sentence).toBeVisible();
  await expect(sentence).toHaveText('●roles: expected array, found string (tolerated)');
  await page.keyboard.press('Escape');
  await expect(sentence).toBeHidden();
  await expect(mark).toBeFocused();
  await page.getByRole('link', { name: 'See the findings' }).click();
  await expect(page).toHaveURL(/#\/contract\?operation=getUser$/);
  await expect(page.locator('muster-contract tbody tr')).toHaveCount(4);
});

test('documents carry marks in their cells', async ({ muster, page }) => {
  await muster.switchOn('listUserDocuments', 'drifted');
  await muster.open('#/users/2');
  const first = page.locator('muster-documents tbody tr').first();
  await expect(first.getByRole('button', { name: /^renewalDate: expected date/ })).toBeVisible();
  await expect(first.getByRole('button', { name: /^createdAt: / })).toBeVisible();
  await expect(first.getByRole('button', { name: /^updatedAt: / })).toBeVisible();
  const second = page.locator('muster-documents tbody tr').nth(1);
  await expect(second.getByRole('button', { name: /^type: .*\(new\)$/ })).toBeVisible();
});

test('a user as documented carries no mark', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
  await expect(page.locator('muster-mark')).toHaveCount(0);
  await expect(page.getByText('depart from the contract')).toHaveCount(0);
});

for (const width of [360, 1440]) {
  test(`a user with marks is accessible at ${width} px`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await changeUser(page, depart);
    await muster.switchOn('listUserDocuments', 'drifted');
    await muster.open('#/users/2');
    await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
    for (const summary of await page.locator('muster-user summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
  });
}
