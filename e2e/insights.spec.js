import { axeFindings } from './axe.js';
import {
  checksOf,
  counted,
  isCurrent,
  isPrivileged,
  isWithin,
  mfaOf,
  monthOf,
  months,
  rawUsers,
  renewalOf,
} from './counted.js';
import { expect, test } from './fixtures.js';

/** @typedef {import('./fixtures.js').Muster} Muster */
/** @typedef {import('./counted.js').Raw} Raw */

/** @param {Muster} muster  Opens the pictures and waits until everybody is loaded. */
async function openInsights(muster, hash = '#/insights') {
  await muster.open(hash);
  await expect(muster.page.locator('muster-insights')).toContainText('complete');
}

/** @param {Muster} muster  @param {string} name */
const picture = ({ page }, name) => page.getByRole('region', { name });

/** @param {number} n  @param {number} of */
function share(n, of) {
  const percent = (100 * n) / of;
  if (n > 0 && percent < 1) return '< 1 %';
  return n < of && percent > 99 ? '> 99 %' : `${Math.round(percent)} %`;
}

/**
 * That the bars say just these numbers: to a reader of the screen, and in the table.
 *
 * @param {import('@playwright/test').Locator} region
 * @param {[label: string, count: number, of: number, members: string][]} expected
 */
async function expectBars(region, expected) {
  const some = expected.filter(([, count]) => count > 0);
  for (const [label, count, of, members] of some) {
    const name = `${label} ${count} of ${of} ${members} ${share(count, of)}`;
    await expect(region.getByRole('link', { name, exact: true })).toHaveCount(1);
  }
  await expect(region.locator('.bar[href]')).toHaveCount(some.length);
  await expect(region.getByRole('table')).toHaveCount(0);
  await region.getByText('The numbers as a table').click();
  const rows = region
    .getByRole('table')
    .getByRole('row')
    .filter({ has: region.page().getByRole('cell') });
  const told = (await rows.allInnerTexts()).map((text) =>
    text.replace(/^[^\p{L}]+/u, '').split(/\s*\t\s*/),
  );
  expect(told).toEqual(
    expected.map(([label, count, of]) => [label, String(count), share(count, of)]),
  );
}

/** @param {import('@playwright/test').Locator} region  @param {Record<string, number>} expected */
async function expectFigures(region, expected) {
  const figures = region.locator('.figure');
  await expect(figures).toHaveText(
    Object.entries(expected).map(([words, count]) => new RegExp(`^\\s*${count}\\s+${words}\\s*$`)),
  );
}

test('MFA is counted in three states, privileged users and others apart', async ({ muster }) => {
  await openInsights(muster);
  const people = (await rawUsers(muster)).filter(isCurrent);
  const region = picture(muster, 'Multi-factor authentication');
  const groups = [
    { members: 'privileged users', some: people.filter(isPrivileged) },
    { members: 'other users', some: people.filter((user) => !isPrivileged(user)) },
  ].map(({ members, some }) => ({ members, of: some.length, states: counted(some, mfaOf) }));
  await expect(region.locator('.figure')).toHaveText(
    groups.map(
      ({ members, of, states }) =>
        new RegExp(
          `^\\s*${share(states.yes, of)}\\s+${states.yes} of ${of} ${members} with MFA on`,
        ),
    ),
  );
  await expectBars(
    region,
    groups.flatMap(({ members, of, states }) => [
      ['On', states.yes, of, members],
      ['Off', states.no, of, members],
      ['Not reported', states.unknown, of, members],
    ]),
  );
});

test('background checks are counted by state, and who has none', async ({ muster }) => {
  await openInsights(muster);
  const people = (await rawUsers(muster)).filter(isCurrent);
  const region = picture(muster, 'Background checks');
  const states = counted(people, checksOf);
  await expectFigures(region, {
    passed: states.OK,
    'pending or with an issue': people.filter((user) =>
      checksOf(user).some((state) => state === 'PENDING' || state === 'ISSUE'),
    ).length,
    'without a check': states.none,
  });
  await expectBars(
    region,
    /** @type {const} */ ([
      ['OK', 'OK'],
      ['Pending', 'PENDING'],
      ['Issue', 'ISSUE'],
      ['Expired', 'EXPIRED'],
      ['Cancelled', 'CANCELED'],
      ['Out of scope', 'OUT_OF_SCOPE'],
      ['No check', 'none'],
    ]).map(([label, state]) => [label, states[state] ?? 0, people.length, 'users']),
  );
});

test('renewals are counted by month: overdue first, no date last', async ({ muster }) => {
  await openInsights(muster);
  const people = (await rawUsers(muster)).filter(isCurrent);
  const region = picture(muster, 'Next renewal');
  const counts = counted(people, monthOf);
  await expectFigures(region, {
    overdue: counts.overdue,
    'due within 30 days': people.filter((user) => isWithin(renewalOf(user), 30)).length,
    'without a date': counts.none,
  });
  const next = months(12);
  const later = Object.entries(counts).filter(([month]) => month > next[11] && month < 'a');
  await expectBars(
    region,
    /** @type {[string, number][]} */ ([
      ['Overdue', counts.overdue],
      ...next.map((month) => [
        new Date(`${month}-01`).toLocaleDateString('en-GB', { month: 'short', year: 'numeric' }),
        counts[month] ?? 0,
      ]),
      ['Later', later.reduce((sum, [, count]) => sum + count, 0)],
      ['No date', counts.none],
    ]).map(([label, count]) => [label, count, people.length, 'users']),
  );
});

test('roles are counted, privileged ones first', async ({ muster }) => {
  await openInsights(muster);
  const people = (await rawUsers(muster)).filter(isCurrent);
  const region = picture(muster, 'Roles');
  const roles = counted(people, ({ roles }) => roles);
  await expectFigures(region, {
    'with a privileged role': people.filter(isPrivileged).length,
    'roles in use': Object.keys(roles).length,
  });
  const bars = region.locator('.bar');
  await expect(bars.first()).toHaveAccessibleName(
    `Admin ${roles.ADMIN} of ${people.length} users ${share(roles.ADMIN, people.length)}`,
  );
  await expect(bars).toHaveCount(Object.keys(roles).length);
  const told = (await region.locator('.bar .count').allInnerTexts()).map(Number);
  expect(told.toSorted()).toEqual(Object.values(roles).toSorted());
  await expect(
    region.locator('.group', { hasText: 'Others' }).locator('.bar').first(),
  ).toContainText('Employee');
});

test('each number leads to a list of just that many users', async ({ muster, page }) => {
  await openInsights(muster);
  const links = page.locator('muster-insights :is(.bar, .figure)[href]');
  const told = await Promise.all(
    (await links.all()).map(async (link) => ({
      href: await link.getAttribute('href'),
      count: await link.locator('.count, .big').innerText(),
    })),
  );
  expect(told.length).toBeGreaterThan(30);
  for (const { href, count } of told) {
    await muster.open(href ?? '');
    await muster.expectCaption(new RegExp(`of ${count} users?\\b`));
  }
});

test('who has left is counted on demand, and the address says so', async ({ muster, page }) => {
  await openInsights(muster);
  const people = await rawUsers(muster);
  const current = people.filter(isCurrent).length;
  const line = page.locator('muster-insights .counted');
  await expect(line).toContainText(`${current} of ${people.length} users`);
  await expect(page.getByRole('radio', { name: 'Current users' })).toBeChecked();
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await expect(line).toContainText(`${people.length} of ${people.length} users`);
  await expect(page).toHaveURL(/#\/insights\?filter=status:current,separated$/);
  const mfa = picture(muster, 'Multi-factor authentication');
  await expect(mfa.locator('.figure').first()).toContainText(
    `of ${people.filter(isPrivileged).length} privileged users`,
  );
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Everybody' })).toBeChecked();
  await expect(line).toContainText('complete');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Current users' })).toBeChecked();
  await expect(line).toContainText(`${current} of ${people.length} users`);
});

test('a filter in the address holds for every picture', async ({ muster, page }) => {
  await openInsights(muster, '#/insights?q=example.com&filter=role:ADMIN+mfa:no');
  const some = (await rawUsers(muster)).filter(
    (user) =>
      user.email?.includes('example.com') && user.roles.includes('ADMIN') && mfaOf(user) === 'no',
  );
  await expect(page.locator('muster-insights .counted')).toContainText(
    `${some.length} of 250 users`,
  );
  const mfa = picture(muster, 'Multi-factor authentication');
  await expect(mfa.locator('.bar[href]')).toHaveCount(1);
  await expect(mfa.locator('.bar[href]')).toHaveAccessibleName(
    new RegExp(`^Off ${some.length} of ${some.length} privileged users?`),
  );
  await mfa.locator('.bar[href]').click();
  await muster.expectCaption(`of ${some.length} users`);
});

test('the keyboard reaches the numbers, the table and the switch', async ({ muster, page }) => {
  await openInsights(muster);
  await page.getByRole('radio', { name: 'Current users' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Everybody' })).toBeChecked();
  await expect(page).toHaveURL(/separated/);
  const checks = picture(muster, 'Background checks');
  await checks.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(checks.getByRole('table')).toBeVisible();
  await checks.locator('.bar').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/users\?filter=check:PENDING$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Everybody' })).toBeChecked();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the ${colorScheme} theme`, async ({ muster, page }) => {
    await page.emulateMedia({ colorScheme });
    await openInsights(muster);
    for (const summary of await page.locator('muster-insights summary').all())
      await summary.click();
    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`no picture sticks out sideways at ${width} px`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openInsights(muster);
    for (const summary of await page.locator('muster-insights summary').all())
      await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
