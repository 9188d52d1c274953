import { axeFindings } from './axe.js';
import { counted, documentsOf, isCurrent, rawUsers } from './counted.js';
import { expect, pdf, test } from './fixtures.js';

/** @param {import('@playwright/test').Page} page */
const around = (page) => page.getByRole('navigation', { name: 'Users of the list' });

/** @param {import('@playwright/test').Page} page */
const evidence = (page) =>
  page
    .locator('muster-user section.answer')
    .filter({ has: page.getByRole('heading', { name: 'Evidence', exact: true }) });

/** @param {import('@playwright/test').Page} page */
const gaps = (page) => page.locator('muster-user .gaps');

test('previous and next walk through the list as it was filtered and sorted', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?filter=role:ADMIN&sort=-name');
  const names = await muster.rows().locator('th a').allInnerTexts();
  expect(names.length).toBeGreaterThan(3);
  await muster.rows().nth(1).locator('th a').click();
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toContainText(names[1]);
  await expect(around(page)).toContainText(`2 of ${names.length} in the list`);
  await around(page).getByRole('link', { name: 'Next' }).click();
  await expect(name).toContainText(names[2]);
  await expect(around(page)).toContainText(`3 of ${names.length} in the list`);
  await around(page).getByRole('link', { name: 'Previous' }).click();
  await around(page).getByRole('link', { name: 'Previous' }).click();
  await expect(name).toContainText(names[0]);
  await expect(around(page).getByRole('link', { name: 'Previous' })).toHaveCount(0);
  await page.getByRole('link', { name: /All users/ }).click();
  await expect(page).toHaveURL(/filter=role:ADMIN&sort=-name/);
});

test('on the last page of a long list the next user is that of the list, too', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?sort=name&page=5&size=50');
  const last = muster.rows().last().locator('th a');
  const name = await last.innerText();
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(around(page)).toContainText('250 of 250 in the list');
  await expect(around(page).getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('evidence that others have and this user lacks is named, with how many have it', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  const users = await rawUsers(muster);
  const having = counted(
    users.filter(isCurrent).flatMap((user) => [...new Set(documentsOf(user).map((d) => d.type))]),
    (type) => type,
  );
  const user = users.find(({ documents }) => documents?.length === 1 && documents[0].total < 4);
  const own = new Set(documentsOf(/** @type {any} */ (user)).map(({ type }) => type));
  await page.goto(`${muster.url}/#/users/${user?.id}`);
  await expect(gaps(page).getByRole('heading', { name: /Others have/ })).toBeVisible();
  const named = await gaps(page).locator('li').allInnerTexts();
  const lacking = Object.entries(having).filter(([type]) => !own.has(type));
  expect(named.map((text) => Number(/(\d+) other/.exec(text)?.[1])).sort()).toEqual(
    lacking.map(([, count]) => count).sort(),
  );
});

test('who comes by a link learns of the others, too', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await expect(around(page)).toContainText(/\d+ of 250 in the list/);
  await expect(around(page).getByRole('link', { name: 'Next' })).toBeVisible();
  await expect(gaps(page)).not.toContainText('is known once they are loaded');
  await expect(gaps(page).getByRole('heading')).toBeVisible();
});

test('a reload of a user keeps the list behind it', async ({ muster, page }) => {
  await muster.openDirectory('#/users?filter=role:ADMIN&sort=-name');
  const count = await muster.rows().count();
  await muster.rows().nth(1).locator('th a').click();
  await expect(around(page)).toContainText(`2 of ${count} in the list`);
  await page.reload();
  await expect(around(page)).toContainText(`2 of ${count} in the list`);
  await page.getByRole('link', { name: /All users/ }).click();
  await expect(page).toHaveURL(/filter=role:ADMIN&sort=-name/);
});

test('evidence is told of the list of documents where the record has none', async ({
  muster,
  page,
}) => {
  const users = await rawUsers(muster);
  const user = users.find(({ documents }) => documents === undefined || documents === null);
  const answer = await page.request.get(`${muster.url}/api/users/${user?.id}/documents?limit=50`);
  const { documents } = await answer.json();
  expect(documents.length).toBeGreaterThan(0);
  await muster.open(`#/users/${user?.id}`);
  await expect(page.locator('muster-documents tbody tr').first()).toBeVisible();
  await expect(evidence(page)).not.toContainText('No documents came with the user');
  await expect(evidence(page).locator('dl').first()).toContainText(/\d{4}/);
});

test('a background check is told with its dates where the answers stand', async ({
  muster,
  page,
}) => {
  const users = await rawUsers(muster);
  const user = users.find(({ backgroundChecks }) => backgroundChecks?.[0]?.status === 'PENDING');
  await muster.open(`#/users/${user?.id}`);
  const background = page
    .locator('muster-user section.answer')
    .filter({ has: page.getByRole('heading', { name: 'Background', exact: true }) });
  await expect(background).toContainText(/not finished yet.*started on \d+ \w+ \d{4}/);
});

test('how old the answers are is told in the reader’s zone, with the UTC on hover', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  const asOf = page.getByText('as of').locator('time').first();
  await expect(asOf).toHaveText(/^\d\d:\d\d:\d\d$/);
  await expect(asOf).toHaveAttribute('title', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
});

test('the link, the e-mail and the raw JSON can be copied', async ({ muster, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await muster.open('#/users/by-email/lina.samplegaard2%40example.com');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await clipboard()).toBe(`${muster.url}/#/users/2`);
  await page.getByRole('button', { name: 'Copy e-mail' }).click();
  await expect(page.getByRole('button', { name: 'E-mail copied' })).toBeVisible();
  expect(await clipboard()).toBe('lina.samplegaard2@example.com');
  await page.getByText('Raw JSON').click();
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByRole('button', { name: 'JSON copied' })).toBeVisible();
  const raw = await (await page.request.get(`${muster.url}/api/users/2`)).json();
  expect(JSON.parse(await clipboard())).toEqual(raw);
});

test.describe('in a zone ahead of UTC', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('moments are told in the reader’s zone, with the UTC on hover', async ({ muster, page }) => {
    await page.route('**/api/users/2', async (route) => {
      const response = await route.fetch();
      const user = { ...(await response.json()), drataTermsAgreedAt: '2025-06-30T20:15:00.000Z' };
      await route.fulfill({ response, json: user });
    });
    await muster.open('#/users/2');
    const agreed = page.locator('muster-user .answer time').first();
    await expect(agreed).toHaveText('1 Jul 2025');
    await expect(agreed).toHaveAttribute('title', '2025-06-30 20:15:00 UTC');
    await page.getByText('Every field of the user').click();
    const field = page.locator('dt').filter({ hasText: 'drataTermsAgreedAt' }).locator('+ dd time');
    await expect(field).toContainText('1 Jul 2025, 05:15:00');
    await expect(field).toHaveAttribute('title', '2025-06-30 20:15:00 UTC');
  });
});

test('privileged roles are marked by a word, and a user who left says when', async ({
  muster,
  page,
}) => {
  const users = await rawUsers(muster);
  const admin = users.find(({ roles }) => roles.includes('ADMIN'));
  await muster.open(`#/users/${admin?.id}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Admin' }).first()).toContainText(
    'privileged',
  );
  const gone = users.find((user) => !isCurrent(user));
  await page.goto(`${muster.url}/#/users/${gone?.id}`);
  await expect(page.locator('muster-user header')).toContainText(/Left \d+ \w+ \d{4}/);
  expect(await axeFindings(page)).toEqual([]);
});

for (const email of ["o'brien+a/b%2F@example.com", 'ü?#&=@exämple.com']) {
  test(`a user is found by the address ${email}`, async ({ muster, page }) => {
    /** @type {string[]} */
    const asked = [];
    await page.route('**/api/users/*/email', async (route) => {
      asked.push(route.request().url());
      const response = await route.fetch({ url: `${muster.url}/api/users/2` });
      await route.fulfill({ response, json: { ...(await response.json()), email } });
    });
    await muster.open(`#/users/by-email/${encodeURIComponent(email)}`);
    await expect(page.locator('muster-user header')).toContainText(email);
    expect(asked.map((url) => decodeURIComponent(new URL(url).pathname.split('/')[3]))).toEqual([
      email,
    ]);
  });
}

test('who leaves the list by what is done on the page keeps the place in it', async ({
  muster,
  page,
}) => {
  await muster.openDirectory('#/users?filter=doc:SEC_TRAINING+-doc:HIPAA_TRAINING_EVIDENCE');
  const names = await muster.rows().locator('th a').allInnerTexts();
  const name = page.getByRole('heading', { level: 1 });
  const leave = async () => {
    await muster.upload({ name: 'h.pdf', type: 'HIPAA_TRAINING_EVIDENCE', bytes: pdf });
    await expect(around(page)).toContainText('Not in the list any more');
  };
  await muster.rows().nth(1).locator('th a').click();
  await expect(around(page)).toContainText(/^\s*‹ Previous\s*2 of/);
  await leave();
  await around(page).getByRole('link', { name: 'Next' }).click();
  await expect(name).toContainText(names[2]);
  await expect(around(page)).toContainText(/^\s*‹ Previous\s*2 of/);
  await leave();
  await around(page).getByRole('link', { name: 'Previous' }).click();
  await expect(name).toContainText(names[0]);
  await leave();
  await expect(around(page).getByRole('link', { name: 'Previous' })).toHaveCount(0);
  await around(page).getByRole('link', { name: 'Next' }).click();
  await expect(name).toContainText(names[3]);
});

test('a filter of the documents changes nothing of what is said of the evidence', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'first.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(muster.document('first.pdf')).toBeVisible();
  await expect(evidence(page)).toContainText('Security training');
  await page.getByLabel('Filter by type').selectOption('SEC_TRAINING');
  await expect(page).toHaveURL(/type:SEC_TRAINING/);
  const said = await evidence(page).innerText();
  const other = Buffer.concat([pdf, Buffer.from('other')]);
  await muster.upload({ name: 'second.pdf', type: 'SEC_TRAINING', bytes: other });
  await expect(muster.document('second.pdf')).toBeVisible();
  await expect(evidence(page)).toContainText('Security training');
  await expect(evidence(page)).not.toContainText('No documents');
  await expect(gaps(page).getByRole('heading')).toBeVisible();
  await expect(gaps(page)).not.toContainText('Security training');
  expect(said).not.toContain('No documents');
});
