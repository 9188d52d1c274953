import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';
import { goTo } from './go-to.js';

/** What is taken along equals what is on screen. */

/** @param {import('@playwright/test').Page} page */
const menu = (page) => page.locator('muster-export');

/** @param {import('@playwright/test').Page} page  @param {RegExp} [button] */
async function saved(page, button = /^Save/) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page).getByRole('button', { name: button }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

/** @param {string} text  @returns {string[][]} records of a CSV whose cells have no line breaks */
const recordsOf = (text) =>
  text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain).replaceAll('""', '"'),
      ),
    );

/** @param {string} name  @param {number} rows */
const button = (name, rows) => ({ name: new RegExp(`^${name} ${rows}\\b`) });

test('all that match are saved as CSV, with the columns on screen and the certificate', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?filter=role:ADMIN&sort=-name&size=25');
  const names = await muster.rows().locator('.lead a').allInnerTexts();
  await page.getByRole('button', button('Export', names.length)).click();
  expect(await axeFindings(page)).toEqual([]);
  const { name, text } = await saved(page, new RegExp(`^Save ${names.length} users as CSV$`));
  expect(name).toMatch(/^users-\d{4}-\d\d-\d\d\.csv$/);
  const [titles, ...records] = recordsOf(text);
  expect(titles).toEqual([
    ...['Name', 'E-mail', 'Job title', 'Roles', 'MFA', 'Background', 'Next renewal'],
  ]);
  const certificate = records.pop();
  expect(records.map(([first]) => first)).toEqual(names);
  expect(certificate?.[0]).toMatch(/^Certificate: complete; source Sample data .*250 users in 5/);
  expect(certificate?.[0]).toMatch(/SHA-256 of the snapshot [0-9a-f]{64}; Listed: Role: Admin/);
  await expect(menu(page).locator('.said')).toHaveText(`${names.length} users saved as CSV.`);
});

test('formulas are guarded against unless that is left out; a byte order mark is a choice', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?q=ada.fictionelli215');
  await page.getByRole('button', button('Export', 1)).click();
  const guarded = await saved(page);
  expect(guarded.text).toContain(",'+Community & <Developer> advocate,");
  expect(guarded.text.charCodeAt(0)).not.toBe(0xfeff);
  await page.getByLabel('Guard against formulas').uncheck();
  await expect(menu(page)).toContainText('are then run as formulas');
  await page.getByLabel('Byte order mark').check();
  const plain = await saved(page);
  expect(plain.text).toContain(',+Community & <Developer> advocate,');
  expect(plain.text.charCodeAt(0)).toBe(0xfeff);
});

test('the selected, this page, or all; the columns on screen or all; as JSON', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?size=25&page=2&columns=name,mfa');
  await muster.rows().nth(1).getByRole('checkbox').check();
  await muster.rows().nth(3).getByRole('checkbox').check();
  await page.getByRole('button', button('Export', 2)).click();
  await page.getByLabel('JSON, for programs').check();
  const selected = JSON.parse((await saved(page)).text);
  const names = await muster.rows().locator('.lead a').allInnerTexts();
  const nameOf = (/** @type {{ name: string }} */ user) => user.name;
  expect(selected.users.map(nameOf)).toEqual([names[1], names[3]]);
  expect(Object.keys(selected.users[0]).sort()).toEqual(['id', 'mfa', 'name']);
  expect(selected.certificate).toMatchObject({ complete: true, users: 250, pages: 5 });

  await page.getByLabel('This page (25)').check();
  await page.getByRole('group', { name: 'Columns' }).getByLabel('All').check();
  const whole = JSON.parse((await saved(page, /^Save 25 users as JSON$/)).text);
  expect(whole.users.map(nameOf)).toEqual(names);
  expect(Object.keys(whole.users[0])).toEqual(expect.arrayContaining(['email', 'roles']));

  await page.getByLabel('All (250)').check();
  expect(JSON.parse((await saved(page)).text).users).toHaveLength(250);
});

test('all that match but some are saved, in the order of the list', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=role:EMPLOYEE&sort=-name&size=250&columns=name');
  const names = await muster.rows().locator('.lead a').allInnerTexts();
  await page.getByRole('combobox', { name: 'Users a page' }).selectOption('25');
  await muster.expectCaption(`of ${names.length} users`);
  await page.getByRole('checkbox', { name: 'Select the users on this page' }).check();
  await page.getByRole('button', { name: `Select all ${names.length} users` }).click();
  await muster.rows().nth(1).getByRole('checkbox').uncheck();
  const left = names.length - 1;
  await page.getByRole('button', button('Export', left)).click();
  await expect(page.getByLabel(`The selected (${left})`)).toBeChecked();
  const { text } = await saved(page, new RegExp(`^Save ${left} users as CSV$`));
  const [, ...records] = recordsOf(text);
  expect(records.slice(0, -1).map(([first]) => first)).toEqual(names.toSpliced(1, 1));
  await expect(menu(page).locator('.said')).toHaveText(`${left} users saved as CSV.`);
});

test('renewals are saved as a calendar; where nobody has any, that is said', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?filter=renewal:30d');
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByLabel('Calendar of renewals').check();
  const { name, text } = await saved(page, /^Save the renewals of/);
  expect(name).toMatch(/^renewals-.*\.ics$/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const entries = text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)?.length ?? 0;
  expect(entries).toBeGreaterThan(0);
  await expect(menu(page).locator('.said')).toHaveText(`${entries} renewals saved.`);
  expect(text).toContain('SUMMARY:Security training: ');

  await page.keyboard.press('Escape');
  await muster.open('#/users?filter=renewal:none');
  await expect(page.locator('#listed')).toContainText('filtered from');
  await page.getByRole('button', { name: /^Export/ }).click();
  await menu(page).getByRole('button', { name: /^Save/ }).click();
  await expect(menu(page).locator('.said')).toContainText('there is nothing to save');
});

test('a link to the view is copied', async ({ muster, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await muster.openDirectory('#/users?filter=role:ADMIN');
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(menu(page).locator('.said')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a print has the filter in words, the rows and the certificate, and no tools', async ({
  muster,
  page,
}) => {
  await muster.open('#/users?q=smith&filter=-mfa:yes&sort=-renewal');
  await muster.expectCaption('complete');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const text = 'Listed: “smith” · MFA: not On · by Next renewal (descending)';
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByText(/^Certificate: complete; source Sample data/)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  const tools = /^(Export|Sort|Columns|Dense|Clear all|Open a user|Previous)/;
  await expect(page.getByRole('button', { name: tools })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    'light',
  );
});

test('a print has all that match, and the screen the page as it was', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=mfa:on&page=2');
  await muster.expectCaption('51–100 of 188');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(muster.rows()).toHaveCount(188);
  await muster.expectCaption('1–188 of 188 users');
  // Some browsers say so twice.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(muster.rows()).toHaveCount(50);
  await muster.expectCaption('51–100 of 188');
  // Who goes on meanwhile stays there.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await goTo(page, '#/users?filter=mfa:no');
  await muster.expectCaption('1–22 of 22');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await muster.expectCaption('1–22 of 22');
  await expect(muster.rows()).toHaveCount(22);
});

test('a print has all that cells shorten on screen', async ({ muster, page }) => {
  await muster.openDirectory('#/users?columns=name,email,roles,documents&size=100');
  await page.getByRole('button', { name: 'Dense' }).click();
  const row = muster
    .rows()
    .filter({ has: page.locator('td.roles', { hasText: '+' }) })
    .filter({ has: page.locator('td.documents .numbers') })
    .first();
  const more = row.locator('td.roles .quiet');
  const files = row.locator('td.documents .numbers');
  const email = muster.rows().nth(1).locator('.second');
  const others = (await more.locator('.hidden').textContent())?.replace(/^: /, '');
  /** @param {import('@playwright/test').Locator} cell  @returns {Promise<string>} what it adds */
  const added = (cell) => cell.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await added(more)).toBe('none');
  await expect(email).toHaveText(/@/);
  await expect(email).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  expect(others).toMatch(/\w/);
  expect(await added(more)).toBe(JSON.stringify(`· ${others}`));
  // The number in their place is gone.
  await expect(more).toHaveCSS('font-size', '0px');
  const titles = (await files.getAttribute('title'))?.split('\n') ?? [];
  expect(titles).toHaveLength(Number(await files.textContent()));
  for (const title of titles) expect(await added(files)).toContain(title);
  await expect(email).toBeVisible();
});

test('a print while a text is typed has all rows', async ({ muster, page }) => {
  await muster.openDirectory('#/users?size=100');
  await page.getByRole('searchbox').press('e');
  await expect(muster.rows()).toHaveCount(100);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  expect(await muster.rows().filter({ visible: false }).count()).toBe(0);
});

test('the certificate has what its sum is of', async ({ muster, page }) => {
  await muster.openDirectory();
  await page.getByRole('button', { name: /certificate/i }).click();
  const dialog = page.getByRole('dialog');
  const sum = await dialog.locator('code').first().textContent();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the snapshot' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
  expect(String(bytes).trimEnd().split('\n')).toHaveLength(250);
});

for (const [hash, rows] of [
  ['#/users?filter=mfa:no', 'muster-users tbody tr'],
  ['#/documents?filter=renewal:overdue', 'muster-all-documents tbody tr'],
]) {
  test(`a print of ${hash} is a table on narrow paper, too, without tools`, async ({
    muster,
    page,
  }) => {
    await page.setViewportSize({ width: 718, height: 900 });
    await muster.open(hash);
    const row = page.locator(rows).first();
    await expect(page.getByText('complete').first()).toBeVisible();
    await expect(row).toHaveCSS('display', 'grid');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(row).toHaveCSS('display', 'table-row');
    await expect(page.locator('thead').first()).toHaveCSS('display', 'table-header-group');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(
      page.getByRole('button', { name: /^(Export|Sort|Filters|Upload|Next$)/ }),
    ).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      718,
    );
  });
}
