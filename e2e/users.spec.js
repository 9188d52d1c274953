import { COLUMNS } from '../web/elements/users/columns.js';
import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';

/** A small directory: it loads by itself, and everything is found in the page. */

/** @param {import('@playwright/test').Page} page */
const chips = (page) => page.getByRole('list', { name: 'Filters in use' });

/** @param {import('@playwright/test').Page} page  @param {string} key  @param {string | RegExp} name */
const option = (page, key, name) =>
  page.getByRole('group', { name: key }).locator('.choice').filter({ hasText: name });

test('the first page of users is drawn, with how many of how many, from where and how complete', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.expectCaption('1–50 of 250 users');
  await muster.expectCaption('Sample data');
  await expect(page).toHaveTitle(/Users/);
  await expect(muster.rows().first()).toContainText('Sally Smith');
});

test('the rows that fill a screen are painted before the others are drawn', async ({
  muster,
  page,
}) => {
  await page.addInitScript(() => {
    /** @type {number[]} */
    const painted = [];
    Object.assign(window, { painted });
    const look = () => {
      const list = document.querySelector('muster-users')?.shadowRoot;
      const rows = list?.querySelectorAll('tbody tr').length ?? 0;
      if (rows > 0 && painted.at(-1) !== rows) painted.push(rows);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await muster.open('#/users');
  await expect(page.locator('muster-users tbody tr')).toHaveCount(50);
  const painted = () => page.evaluate(() => /** @type {any} */ (window).painted);
  await expect.poll(async () => (await painted()).length).toBe(2);
  const [begin, all] = await painted();
  expect(all).toBe(50);
  expect(begin).toBeLessThan(20);
  const { bottom } = await muster
    .rows()
    .nth(begin - 1)
    .evaluate((row) => row.getBoundingClientRect());
  expect(bottom).toBeGreaterThanOrEqual(/** @type {any} */ (page.viewportSize()).height);
});

test('pages: next, last, first, size, and the fragment holds the place', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.turn('Next').click();
  await muster.expectCaption('51–100 of 250');
  expect(page.url()).toContain('page=2');
  await muster.turn('Last').click();
  await muster.expectCaption('201–250 of 250');
  await expect(muster.turn('Next')).toBeDisabled();
  await page.getByLabel('Users a page').selectOption('100');
  await muster.expectCaption('1–100 of 250');
  await expect(muster.rows()).toHaveCount(100);
  await page.goBack();
  await muster.expectCaption('201–250 of 250');
  await page.reload();
  await muster.expectCaption('201–250 of 250');
});

test('every letter is searched at once, in the page, without case and accents', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked += 1;
  });
  await muster.toSearch();
  await page.keyboard.type('ORNEKOG');
  await expect(muster.rows().first()).toContainText('Örnekoğlu');
  await expect(page.getByText(/filtered from 250/)).toBeVisible();
  for (const row of await muster.rows().all()) await expect(row).toContainText('rnekoğlu');
  await expect(page).toHaveURL(/q=ORNEKOG/);
  expect(asked).toBe(0);
  await page.goBack();
  await muster.expectCaption('1–50 of 250');
});

test('a filter that is typed applies at once, and becomes a chip on Enter', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.toSearch();
  await page.keyboard.type('a role:admin -mfa:off');
  await expect(chips(page)).toContainText('Role: Admin');
  for (const row of await muster.rows().all()) await expect(row).toContainText('Admin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=a&filter=role:ADMIN\+-mfa:no/);
  await expect(page.getByLabel('Search users')).toHaveValue('a');
  await expect(chips(page)).toContainText('MFA: not Off');
});

test('a wrong token is named with its place and what is known, the rest applies', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.toSearch();
  await page.keyboard.type('role:ADMIN mfa:never');
  const faults = page.locator('muster-faults');
  await expect(faults.getByRole('listitem')).toContainText(
    'mfa:never (in the search, at character 12): There is no such value.',
  );
  await muster.expectCaption(/^\s*1–22 of 22 users/);
  await faults.getByRole('button', { name: 'unknown' }).click();
  await expect(faults.getByRole('listitem')).toHaveCount(0);
  await expect(page.getByLabel('Search users')).toHaveValue('role:ADMIN mfa:unknown');
  for (const row of await muster.rows().all()) await expect(row).toContainText('Not reported');
});

test('a wrong token in the address is named beside the chips of the others', async ({
  muster,
  page,
}) => {
  await muster.openDirectory(
    '#/users?q=mfa:nope+sally&filter=mfa:no+colour:red&sort=-renewal,nope,mfa',
  );
  const faults = page.locator('muster-faults').getByRole('listitem');
  await expect(faults).toHaveText([
    /mfa:nope \(in the search, at character 1\):\s+There is no such value\.\s+Known:\s+yes/,
    /colour:red \(in the filters, at character 8\):\s+There is no such filter\.\s+Known:\s+role/,
    /nope \(in the order, at character 10\):\s+Nothing is sorted by this\.\s+Known:\s+name/,
  ]);
  await expect(chips(page).getByRole('listitem')).toHaveText([/MFA: Off/]);
});

test('a wrong token is named as text, cut where it is long, and steers nothing', async ({
  muster,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const wrong = [`mfa:<b>\u202eon\u0007`, `mfa:${'x'.repeat(3000)}`];
  await muster.openDirectory(`#/users?filter=${wrong.map(encodeURIComponent).join('+')}`);
  const faults = page.locator('muster-faults').getByRole('listitem');
  await expect(faults.locator('bdi')).toHaveText([
    'mfa:<b>\\u{202e}on\\u{7}',
    `mfa:${'x'.repeat(56)}…`,
  ]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

for (const hash of ['#/documents?filter=colour:red', '#/insights?filter=colour:red']) {
  test(`a wrong token is named at ${hash}`, async ({ muster, page }) => {
    await muster.open(hash);
    await expect(page.locator('muster-faults').getByRole('listitem')).toContainText(
      'colour:red (in the filters, at character 1): There is no such filter.',
    );
  });
}

test('facets count what choosing them lists, in and out', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=status:current');
  for (const [key, name] of [
    ['Role', 'Any privileged role'],
    ['MFA', 'Not reported'],
    ['Background', 'Pending'],
    ['Renewal', 'Next 30 days'],
  ]) {
    const count = await option(page, key, name).locator('.count').innerText();
    await option(page, key, name).getByRole('checkbox').check();
    await muster.expectCaption(new RegExp(`of ${count} users`));
    await expect(option(page, key, name).locator('.count')).toHaveText(count);
    await option(page, key, name).getByRole('checkbox').uncheck();
    await muster.expectCaption(/of 2\d\d users/);
  }
  const roles = page.getByRole('group', { name: 'Role' });
  await roles.getByRole('button', { name: /more$/ }).click();
  await roles.getByRole('button', { name: 'Leave out Employee' }).click();
  await expect(page).toHaveURL(/filter=status:current\+-role:EMPLOYEE/);
  for (const row of await muster.rows().all()) await expect(row).not.toContainText('Employee');
});

test('two values of one facet widen, two facets narrow; a chip and “clear all” drop them', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await option(page, 'MFA', 'Off').getByRole('checkbox').check();
  const off = await page.locator('#listed strong').innerText();
  await option(page, 'MFA', 'Not reported').getByRole('checkbox').check();
  await expect(page.locator('#listed strong')).not.toHaveText(off);
  await expect(page).toHaveURL(/filter=mfa:no,unknown/);
  await option(page, 'Role', 'Any privileged role').getByRole('checkbox').check();
  await expect(chips(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove the filter MFA: Off or Not reported' }).click();
  await expect(chips(page).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await muster.expectCaption('1–50 of 250 users');
});

test('the three states of MFA are told where they are chosen', async ({ muster, page }) => {
  await muster.openDirectory();
  await expect(page.getByRole('group', { name: 'MFA' })).toContainText('Not reported is not off.');
});

test('a long list is folded, and what is chosen in it stays in sight', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=role:EMPLOYEE');
  const roles = page.getByRole('group', { name: 'Role' });
  await expect(roles.locator('.choice')).toHaveCount(9);
  await expect(option(page, 'Role', 'Employee').getByRole('checkbox')).toBeChecked();
  await roles.getByRole('button', { name: /more$/ }).click();
  expect(await roles.locator('.choice').count()).toBeGreaterThan(9);
});

test('the ready-made views list as many as they promise', async ({ muster, page }) => {
  await muster.openDirectory();
  const views = page.locator('.views a');
  await expect(views).toHaveCount(4);
  for (const view of await views.all()) {
    await expect(view).toContainText(/\d$/);
    const count = /\d+$/.exec(await view.innerText())?.[0];
    await view.click();
    if (count === '0') await expect(page.getByText('No user matches')).toBeVisible();
    else await muster.expectCaption(new RegExp(`of ${count} users?`));
    await expect(view).toHaveAttribute('aria-current', 'true');
  }
});

test('where nobody matches, the filter that is to blame can be dropped', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?q=lina&filter=role:ADMIN+id:1');
  await expect(page.getByText('No user matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await muster.openDirectory('#/users?filter=id:1+status:current');
  const drop = page.getByRole('button', { name: /Without “Status: Current”\s+· 1 user/ });
  await expect(page.locator('muster-no-match').getByRole('button')).toHaveCount(3);
  await drop.click();
  await expect(muster.rows()).toHaveCount(1);
  await expect(muster.rows()).toContainText('Sally Smith');
  // Of one alone, to drop it and to clear all are the same.
  await muster.openDirectory('#/users?q=nobodyatall');
  const ways = page.locator('muster-no-match').getByRole('button');
  await expect(ways).toHaveCount(1);
  await expect(ways).toContainText('Without the text');
});

test('a column sorts, the other way round, no more; a second one with Shift or from the menu', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  const head = page.getByRole('columnheader', { name: 'Job title' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('status')).toHaveText(
    /^Sorted by Job title, ascending\. Users 1 to 50/,
  );
  await expect(muster.rows().first()).toContainText('+Community & <Developer> advocate');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-jobTitle/);
  await page
    .getByRole('columnheader', { name: 'Name' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/sort=-jobTitle,name/);
  const names = await muster.rows().locator('th a').allInnerTexts();
  await head.getByRole('button').click();
  await expect(page).not.toHaveURL(/sort/);
  await page.getByRole('button', { name: 'Sort', exact: true }).click();
  await page.getByLabel('Sort by').selectOption('jobTitle');
  await page.getByRole('button', { name: 'Turn round: largest first' }).first().click();
  await page.getByLabel('then by').selectOption('name');
  await expect(page).toHaveURL(/sort=-jobTitle,name/);
  expect(await muster.rows().locator('th a').allInnerTexts()).toEqual(names);
});

test('columns are chosen, kept in the address and for the tab', async ({ muster, page }) => {
  await muster.openDirectory();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'User id' }).check();
  await page.getByRole('checkbox', { name: 'Job title' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'User id' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Job title' })).toHaveCount(0);
  await expect(page).toHaveURL(/columns=name,email,roles,mfa,checks,renewal,id/);
  await page.getByRole('link', { name: 'Sample data' }).click();
  await expect(page.getByText('In use').first()).toBeVisible();
  await muster.openDirectory('#/users');
  await expect(page.getByRole('columnheader', { name: 'User id' })).toBeVisible();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('button', { name: 'The usual columns' }).click();
  await expect(page.getByRole('columnheader', { name: 'Job title' })).toBeVisible();
  await expect(page).not.toHaveURL(/columns/);
});

test('columns that were chosen are in the address of every list, back and forward included', async ({
  muster,
  page,
}) => {
  const terms = page.getByRole('columnheader', { name: 'Terms agreed' });
  const menu = (/** @type {string} */ name) =>
    page.getByRole('banner').getByRole('link', { name, exact: true });
  const WITH_TERMS = /#\/users\?columns=name,email,jobTitle,roles,mfa,checks,renewal,terms$/;
  await muster.openDirectory();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Terms agreed' }).check();
  await expect(terms).toBeVisible();
  await page.keyboard.press('Escape');
  await menu('Insights').click();
  await expect(page).toHaveURL(/#\/insights/);
  const entries = await page.evaluate(() => history.length);
  await menu('Users').click();
  await expect(terms).toBeVisible();
  await expect(page).toHaveURL(WITH_TERMS);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  await page.goBack();
  await expect(page).toHaveURL(/#\/insights/);
  await page.goForward();
  await expect(page).toHaveURL(WITH_TERMS);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(WITH_TERMS);
  await expect(terms).toBeVisible();
  // Back to before they were chosen, and on from there.
  await page.goBack();
  await expect(terms).toHaveCount(0);
  await expect(page).not.toHaveURL(/columns/);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page).toHaveURL(/#\/users\?sort=name$/);
  await expect(terms).toHaveCount(0);
});

test('a link with other columns wins over those that were chosen, and a faulty one loses nothing', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?columns=name,terms');
  await muster.openDirectory('#/users?columns=name,roles');
  await expect(page.getByRole('columnheader')).toHaveText(['Name', 'Roles']);
  await expect(page).toHaveURL(/#\/users\?columns=name,roles$/);
  await muster.open('#/users?page=zero');
  await expect(page.getByText('page “zero”')).toBeVisible();
  await expect(page).toHaveURL(/#\/users\?page=zero&columns=name,roles$/);
});

test('all columns at once scroll in the table, not with the page', async ({ muster, page }) => {
  await muster.openDirectory(`#/users?columns=${COLUMNS.join()}`);
  // The e-mail stands below the name.
  await expect(page.getByRole('columnheader')).toHaveCount(COLUMNS.length - 1);
  const name = muster.rows().first().locator('th');
  const before = await name.boundingBox();
  await page.locator('.scroller').evaluate((box) => box.scrollBy(2000, 0));
  await expect(page.getByRole('columnheader', { name: 'User id' })).toBeInViewport();
  expect((await name.boundingBox())?.x).toBe(before?.x);
});

test('rows are dense or comfortable, for the tab', async ({ muster, page }) => {
  await muster.openDirectory();
  const height = async () => (await muster.rows().first().boundingBox())?.height ?? 0;
  const comfortable = await height();
  await page.getByRole('button', { name: 'Dense' }).click();
  await expect.poll(height).toBeLessThan(comfortable);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Dense', pressed: true })).toBeVisible();
});

test('rows are selected one by one, by page, and all that match', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=role:EMPLOYEE');
  await muster.rows().nth(2).getByRole('checkbox').check();
  await expect(page.locator('.picked').getByText('1 selected')).toBeVisible();
  await muster.turn('Next').click();
  await muster.expectCaption('51–100');
  await page.getByRole('checkbox', { name: 'Select the users on this page' }).check();
  await expect(page.locator('.picked').getByText('51 selected')).toBeVisible();
  await page.getByRole('button', { name: /Select all \d+ users/ }).click();
  await expect(page.locator('.picked').getByText(/2\d\d selected/)).toBeVisible();
  await page.getByRole('button', { name: 'Select none' }).click();
  await expect(page.locator('.picked')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Nobody is selected.');
  await expect(page).toHaveURL(/#\/users\?/);
});

test('with Shift all rows since the last one are selected, by mouse and by keyboard', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  const tick = (/** @type {number} */ at) => muster.rows().nth(at).getByRole('checkbox');
  const ticked = () => muster.rows().getByRole('checkbox', { checked: true }).count();
  await tick(5).check();
  await tick(2).click({ modifiers: ['Shift'] });
  expect(await ticked()).toBe(4);
  await expect(page.getByRole('status')).toHaveText('4 selected');
  await tick(7).focus();
  await page.keyboard.press('Shift+Space');
  expect(await ticked()).toBe(8 - 2);
  await tick(4).click({ modifiers: ['Shift'] });
  expect(await ticked()).toBe(2);
});

for (const width of [320, 1440]) {
  test(`who selects moves nothing at ${width} px, and sees how many`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 700 });
    await muster.openDirectory();
    const row = muster.rows().nth(1);
    const before = await row.boundingBox();
    await row.getByRole('checkbox').check();
    await expect(page.locator('.picked')).toBeInViewport({ ratio: 1 });
    expect(await row.boundingBox()).toEqual(before);
    // What has the focus is not beneath it.
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const { top } = /** @type {any} */ (
        await page.locator('.picked').evaluate((it) => it.getBoundingClientRect())
      );
      const bottom = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.getBoundingClientRect().bottom ?? 0;
      });
      expect(bottom).toBeLessThanOrEqual(top + 1);
    }
  });
}

test('of all that match some are taken out, on any page, until others are asked for', async ({
  muster,
  page,
}) => {
  const head = page.getByRole('checkbox', { name: 'Select the users on this page' });
  const tick = (/** @type {number} */ at) => muster.rows().nth(at).getByRole('checkbox');
  await muster.openDirectory('#/users?size=25');
  await head.check();
  await page.getByRole('button', { name: 'Select all 250 users' }).click();
  await tick(2).uncheck();
  await expect(page.locator('.picked').getByText('249 selected')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Export 249\b/ })).toBeVisible();
  await expect(head).toHaveJSProperty('indeterminate', true);

  await muster.turn('Next').click();
  await muster.expectCaption('26–50 of 250');
  await expect(page.locator('.picked').getByText('249 selected')).toBeVisible();
  await expect(head).toBeChecked();
  await head.uncheck();
  await expect(page.locator('.picked').getByText('224 selected')).toBeVisible();
  await tick(0).check();
  await expect(page.locator('.picked').getByText('225 selected')).toBeVisible();
  await muster.turn('Previous').click();
  await expect(tick(2)).not.toBeChecked();
  await expect(tick(3)).toBeChecked();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page.locator('.picked').getByText('225 selected')).toBeVisible();

  await page.getByRole('button', { name: 'Select all 250 users' }).click();
  await expect(page.locator('.picked').getByText('250 selected')).toBeVisible();
  await tick(1).uncheck();
  await option(page, 'MFA', 'Off').getByRole('checkbox').check();
  await expect(page.getByText('filtered from 250')).toBeVisible();
  await expect(page.locator('.picked')).toHaveCount(0);
});

test('a shared link restores search, filters, order, page, size and columns', async ({
  muster,
  page,
}) => {
  await muster.openDirectory(
    '#/users?q=example&filter=role:EMPLOYEE+-role:ADMIN&sort=-name&columns=name,roles,id&page=2&size=25',
  );
  await muster.expectCaption('26–50 of');
  await expect(page.getByLabel('Search users')).toHaveValue('example');
  await expect(chips(page).getByRole('listitem')).toHaveText([/Role: Employee/, /Role: not Admin/]);
  await expect(page.getByRole('columnheader')).toHaveText([/Name/, 'Roles', 'User id']);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('nonsense in the address is named, the rest applies', async ({ muster, page }) => {
  await muster.open('#/users?page=zero&size=25&colour=red&columns=name,shoes,mfa');
  await expect(page.getByText('page “zero”')).toBeVisible();
  await expect(page.getByText('colour “red”')).toBeVisible();
  await expect(page.getByText('columns “shoes”')).toBeVisible();
  await expect(muster.rows()).toHaveCount(25);
  await expect(page.getByRole('columnheader')).toHaveText(['Name', 'MFA']);
});

test('what stands in the address twice counts as it stands first; the second is named', async ({
  muster,
  page,
}) => {
  await muster.open('#/users?filter=role:ADMIN&size=25&filter=mfa:no&size=100&q=&q=a');
  await expect(page.getByText('filter “mfa:no”')).toBeVisible();
  await expect(page.getByText('size “100”')).toBeVisible();
  await expect(page.getByText('q “')).toHaveCount(0);
  await expect(page.getByLabel('Search users')).toHaveValue('a');
  await expect(muster.rows().first()).toContainText('Admin');
});

test('a page beyond the end says so and shows the last one', async ({ muster, page }) => {
  await muster.openDirectory('#/users?page=99');
  await expect(page.getByText('Page 99 is beyond the end')).toBeVisible();
  await muster.expectCaption('201–250 of 250');
  await muster.turn('Previous').click();
  await muster.expectCaption('151–200 of 250');
});

test('a search that finds nobody says so and can be dropped', async ({ muster, page }) => {
  await muster.openDirectory('#/users');
  await page.getByLabel('Search users').fill('nobody-has-this-name');
  await expect(page.getByText('No user matches')).toBeVisible();
  await page.getByRole('button', { name: /Without the text/ }).click();
  await expect(muster.rows()).toHaveCount(50);
});

test('a row opens its user, also by e-mail and by number from the list', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.rows().nth(1).locator('td.mfa').click();
  await expect(page).toHaveURL(/#\/users\/2$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Open a user…' }).click();
  await page.getByLabel('E-mail address or user id').fill('lina.samplegaard2@example.com');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/by-email/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lina');
});

test('who comes back to cards finds the one that was opened where it was', async ({
  muster,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await muster.openDirectory();
  await expect(muster.rows()).toHaveCount(50);
  // What is below is not laid out before it comes near.
  const high = () => muster.rows().evaluateAll((all) => all.map((row) => row.clientHeight));
  expect(new Set((await high()).slice(20)).size).toBe(1);
  const opened = muster.rows().nth(30).locator('.lead a');
  for (let step = 0; step < 40 && !(await isSeen(opened)); step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  const before = await opened.boundingBox();
  // The place is kept once the page stands.
  await page.waitForTimeout(300);
  await opened.click();
  await expect(page).toHaveURL(/#\/users\/\d+$/);
  await page.goBack();
  await expect(muster.rows()).toHaveCount(50);
  expect(new Set((await high()).slice(40)).size).toBeGreaterThan(1);
  expect(await opened.boundingBox()).toEqual(before);
});

/** @param {import('@playwright/test').Locator} what */
const isSeen = (what) =>
  what.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return top > 100 && bottom < innerHeight - 100;
  });

test('what was typed is in the address when a row is opened right away', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await muster.toSearch();
  await page.keyboard.type('lina');
  await muster.rows().first().locator('td.mfa').click();
  await expect(page).toHaveURL(/#\/users\/\d+$/);
  await page.goBack();
  await expect(page.getByLabel('Search users')).toHaveValue('lina');
});

test('an unknown address says so', async ({ muster, page }) => {
  await muster.open('#/nowhere');
  await expect(page.getByText('There is no such page')).toBeVisible();
});

test('on a narrow screen the filters are a sheet', async ({ muster, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await muster.open();
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.getByRole('group', { name: 'MFA' })).toBeHidden();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await option(page, 'MFA', 'Off').getByRole('checkbox').check();
  // What closes it says what is behind it.
  await page.getByRole('button', { name: /^Show 22 users$/ }).click();
  await expect(chips(page)).toContainText('MFA: Off');
  // Rows leave while the list becomes shorter.
  const isOff = (/** @type {string} */ text) => text.includes('Off');
  await expect.poll(async () => (await muster.rows().allTextContents()).every(isOff)).toBe(true);
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing wrong in the ${theme} theme`, async ({ muster, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await muster.openDirectory('#/users?q=a&filter=role:ADMIN,EMPLOYEE+shoes:red&sort=name,-mfa');
    await expect(muster.rows()).not.toHaveCount(0);
    await expect(page.locator('.views a').first()).toContainText(/\d/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    expect(await axeFindings(page)).toEqual([]);
    await muster.openDirectory('#/users?filter=id:1+status:current');
    await expect(page.getByText('No user matches')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of [
      '#/users',
      '#/users?filter=role:ADMIN,WORKSPACE_ADMINISTRATOR,TECHGOV+shoes:red&columns=name,id,idp,updated,terms,documents,status,roles,mfa',
      '#/users/1',
      '#/users/10',
      '#/contract',
      '#/connect',
    ]) {
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
