import { expect, pdf, test } from './fixtures.js';
import { goTo } from './go-to.js';
import { focused } from './look/focus.js';

/** @param {import('@playwright/test').Page} page  @param {RegExp} name */
const expectFocus = (page, name) =>
  expect.poll(async () => (await focused(page)).name).toMatch(name);

test('chips that are dropped give the focus to the next, and the last to the page', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?filter=mfa:no+status:current+contractor:no');
  const drops = page.locator('muster-chips .drop');
  await drops.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(drops).toHaveCount(2);
  await expectFocus(page, /contractor/i);
  await page.keyboard.press('Enter');
  await expect(drops).toHaveCount(1);
  await expectFocus(page, /clear/i);
  await page.keyboard.press('Enter');
  await expect(drops).toHaveCount(0);
  await expectFocus(page, /^a /);
  await goTo(page, '#/documents?filter=mfa:no');
  await drops.focus();
  await page.keyboard.press('Enter');
  await expect(drops).toHaveCount(0);
  await expectFocus(page, /^h1 Documents/);
});

test('another page begins at what it lists, where the focus would be out of sight', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?page=4');
  await muster.turn('Next').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=5/);
  await expect(muster.turn('Next')).toBeDisabled();
  await expectFocus(page, /^span 201–250 of 250 users/);
  // It is said by the focus.
  await expect(page.getByRole('status')).toHaveText('');
  await page.keyboard.press('Tab');
  await expectFocus(page, /^button Sort/);
});

test('on a phone a ready-made view is seen as it gets the focus', async ({ muster, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await muster.openDirectory();
  await expect(page.locator('.views a')).toHaveCount(4);
  await page.getByRole('button', { name: 'Open a user…' }).focus();
  for (const view of await page.locator('.views a').all()) {
    await page.keyboard.press('Tab');
    await expect(view).toBeFocused();
    await expect.poll(async () => (await view.boundingBox())?.x).toBeGreaterThanOrEqual(12);
    await expect.poll(async () => (await view.boundingBox())?.x).toBeLessThan(200);
  }
});

test('a filter deep in its panel keeps the focus, and choosing none moves nothing', async ({
  muster,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await muster.openDirectory();
  const box = page.getByRole('checkbox', { name: /^Later/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/renewal:later/);
  await expect(page.getByText('filtered from 250')).toBeVisible();
  await expect(box).toBeFocused();

  const tick = muster.rows().nth(15).getByRole('checkbox');
  await tick.check();
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: 'Select none' }).click();
  await expect(page.locator('.picked')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expectFocus(page, /^a \w/);
});

test('who comes back to a list is at the row that was opened', async ({ muster, page }) => {
  await muster.openDirectory();
  const link = muster.rows().nth(20).locator('.lead a');
  await link.focus();
  // Where the page was scrolled to is kept once it stands.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(page.locator('muster-user header h1')).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('a file that is sent and a document that is deleted do not take the focus along', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  const form = page.locator('muster-upload');
  for (const name of ['one.pdf', 'two.pdf']) {
    const buffer = Buffer.concat([pdf, Buffer.from(name)]);
    await form.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await form.getByLabel('Type').selectOption('SEC_TRAINING');
    await form.getByRole('button', { name: 'Upload', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(muster.document(name)).toBeVisible();
    await expectFocus(page, /^button Upload/);
  }
  const removal = muster.document('one.pdf').getByRole('button', { name: /^Delete/ });
  await removal.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(muster.document('one.pdf')).toHaveCount(0);
  await expectFocus(page, /^button (View|Download|Delete) /);
});

test('trying again, and dropping what keeps everything out, lead to the title', async ({
  muster,
  page,
}) => {
  await muster.switchOn('getUser', '500', { times: 1 });
  await muster.open('#/users/17');
  await page.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('muster-user .panels')).toBeVisible();
  await expectFocus(page, /^h1 \w/);
  await muster.openDirectory('#/users?q=zzzzqq&filter=mfa:no');
  await page.getByRole('button', { name: /^Without the text/ }).focus();
  await page.keyboard.press('Enter');
  await expect(muster.rows().first()).toBeVisible();
  await expectFocus(page, /^h1 Users/);
});

test('on a phone each sheet has a button that closes it and gives the focus back', async ({
  muster,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await muster.openDirectory();
  for (const name of [/^Export/, 'Open a user…', 'Sort', 'Columns', 'Filters']) {
    const opener = page.getByRole('button', { name, exact: true }).first();
    await opener.click();
    const sheet = page.locator('[popover]:popover-open');
    const close = sheet.getByRole('button', { name: /^(Close|Show 250 users)$/ });
    await expect(close).toBeInViewport({ ratio: 1 });
    await close.click();
    await expect(sheet).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});
