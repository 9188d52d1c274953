import { expect, pdf, test } from './fixtures.js';
import { goTo } from './go-to.js';
import { focused } from './look/focus.js';
import { slowUploads } from './slow-uploads.js';

/** No page has more stops than these. */
const MANY = 300;

/**
 * Goes by Tab until a control is reached; every one on the way must be seen, and have a name.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} control
 * @param {'Tab' | 'Shift+Tab'} [key]
 */
async function tabTo(page, control, key = 'Tab') {
  await expect(control).toBeVisible();
  const isReached = () => control.evaluate((element) => element.matches(':focus-within'));
  for (let stop = 0; stop < MANY; stop += 1) {
    await page.keyboard.press(key);
    const { name, wrong } = await focused(page);
    expect(wrong, name).toBe('');
    if (await isReached()) return;
  }
  throw new Error(`Tab does not reach ${control}.`);
}

test('users are searched, filtered, sorted, paged, exported and opened by keyboard alone', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await page.keyboard.press('/');
  await page.keyboard.type('a role:EMPLOYEE');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=a&filter=role:EMPLOYEE/);
  await tabTo(page, page.getByRole('group', { name: 'MFA' }).getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/mfa:yes/);
  await tabTo(page, page.getByRole('button', { name: /^Job title/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=jobTitle/);
  await tabTo(page, page.getByRole('button', { name: /^Name/ }), 'Shift+Tab');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/sort=jobTitle,name/);
  await tabTo(page, muster.turn('Next'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=2/);
  await tabTo(page, page.getByRole('button', { name: /^Export / }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /as CSV$/ }).first());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press('Escape');
  const link = muster.rows().nth(1).locator('.lead a');
  const name = await link.innerText();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('files are chosen, typed, uploaded and cancelled by keyboard alone', async ({
  muster,
  page,
  running,
}) => {
  const slow = await running(slowUploads(muster.url));
  await page.goto(`${slow.url}/#/users/2`);
  await expect(page.locator('muster-documents table')).toBeVisible();
  const form = page.locator('muster-upload');
  const chosen = page.waitForEvent('filechooser');
  await tabTo(
    page,
    form.locator('input[type=file]').and(page.getByLabel('Files', { exact: true })),
  );
  await page.keyboard.press('Enter');
  const files = ['one.pdf', 'two.pdf'].map((name, at) => ({
    ...{ name, mimeType: '', buffer: Buffer.concat([pdf, Buffer.from(`${at}`)]) },
  }));
  await (await chosen).setFiles(files);
  const item = (/** @type {string} */ name) => form.getByRole('group', { name, exact: true });
  for (const { name } of files) {
    await tabTo(page, item(name).getByLabel('Type'));
    await page.keyboard.type('Security training');
    await expect(item(name).getByLabel('Type')).toHaveValue('SEC_TRAINING');
  }
  await tabTo(page, form.getByRole('button', { name: 'Upload 2 files' }));
  await page.keyboard.press('Enter');
  await expect(item('one.pdf')).toContainText('Sent. Waiting for the server');
  await tabTo(page, form.getByRole('button', { name: 'Cancel two.pdf' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(item('two.pdf')).toContainText('Cancelled');
  await slow.release();
  await expect(item('one.pdf')).toContainText('Uploaded');
});

test('documents are downloaded and deleted by keyboard alone, and Esc closes the question', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'one.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const row = muster.document('one.pdf');
  await tabTo(page, row.getByRole('button', { name: /^Download/ }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('one.pdf');
  await tabTo(page, row.getByRole('button', { name: /^Delete/ }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(row).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Delete', exact: true }));
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
});

for (const [hash, heading] of [
  ['#/documents', 'Documents'],
  ['#/insights', 'Insights'],
  ['#/contract', 'Contract'],
  ['#/connect', 'Connect'],
]) {
  test(`each stop of ${hash} is seen, and Tab leads around`, async ({ muster, page }) => {
    await muster.openDirectory();
    await goTo(page, hash);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    /** @type {string[]} */
    const names = [];
    for (let stop = 0; stop < MANY; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, wrong } = await focused(page);
      expect(wrong, name).toBe('');
      if (name === '') break;
      names.push(name);
    }
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThan(MANY);
  });
}

for (const width of [360, 1440]) {
  test(`what opens at ${width} px covers nothing that has the focus, and gives it back`, async ({
    muster,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await muster.openDirectory();
    for (const name of [/^Export/, 'Open a user…', 'Sort', 'Columns']) {
      const button = page.getByRole('button', { name, exact: true });
      const sheet = page.locator('[popover]:popover-open');
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(sheet).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < MANY && (await sheet.count()) > 0; stop += 1) {
        await page.keyboard.press('Tab');
        const { name: at, wrong } = await focused(page);
        expect(wrong, at).toBe('');
      }
      await expect(sheet).toHaveCount(0);
      // The mouse opens and closes it as before, where it leaves the button free.
      if (width < 720) continue;
      await button.click();
      await expect(sheet).toHaveCount(1);
      await button.click();
      await expect(sheet).toHaveCount(0);
    }
  });
}

test('cards have no stops that nobody sees', async ({ muster, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await muster.openDirectory();
  await tabTo(page, muster.rows().nth(2).locator('.lead a'));
});

test('? lists the keys, from the key and from the header, and not while somebody types', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('goes to the search box, where there is one');
  await page.keyboard.press('?');
  await expect(page.locator('muster-keys')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
  await muster.toSearch();
  await page.keyboard.type('?');
  await expect(page.getByRole('searchbox').first()).toHaveValue('?');
  await expect(list).toHaveCount(0);
});

test('who presses keys without a wish to can turn them off for the tab', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await page.keyboard.press('?');
  const use = page.getByRole('checkbox', { name: 'Use / and ? as shortcuts' });
  await use.uncheck();
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).not.toBeFocused();
  await page.reload();
  await expect(muster.rows()).toHaveCount(50);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).not.toBeFocused();
  await expect(use).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(use).not.toBeChecked();
  await use.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
});
