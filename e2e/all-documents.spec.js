import { axeFindings } from './axe.js';
import { counted, documentsOf, isWithin, rawUsers, today } from './counted.js';
import { expect, test } from './fixtures.js';

/** @typedef {import('./fixtures.js').Muster} Muster */
/** @typedef {import('./counted.js').RawDocument} RawDocument */

/** @param {Muster} muster  Opens the list and waits until everybody is loaded. */
async function openDocuments(muster, hash = '#/documents') {
  await muster.open(hash);
  await expect(caption(muster)).toContainText('complete');
}

/** @param {Muster} muster */
const caption = ({ page }) => page.locator('muster-all-documents caption');

/** @param {Muster} muster */
const rows = ({ page }) => page.locator('muster-all-documents tbody tr');

/** @param {Muster} muster  @returns {Promise<RawDocument[]>} */
const rawDocuments = async (muster) => (await rawUsers(muster)).flatMap(documentsOf);

/** @param {Muster} muster  @param {string} name of a column  @returns {Promise<string[]>} */
async function column(muster, name) {
  const cells =
    name === 'Name' ? rows(muster).locator('th') : rows(muster).locator(`[data-label="${name}"]`);
  return (await cells.allInnerTexts()).map((text) => text.replace(/^[^\p{L}]+/u, '').trim());
}

/** @param {Muster} muster  @param {string} facet  @param {string} name */
const choice = ({ page }, facet, name) =>
  page.getByRole('group', { name: facet }).getByRole('checkbox', { name });

/** @param {RawDocument} document */
const standing = ({ renewalDate }) => {
  const days = Math.round((Date.parse(renewalDate) - Date.parse(today())) / 86_400_000);
  const said = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
  if (days < 0) return `Overdue (${said})`;
  return days <= 30 ? `Renew soon (${said})` : 'Valid';
};

test('every document that the list of users tells of is listed, the most urgent first', async ({
  muster,
}) => {
  await openDocuments(muster, '#/documents?size=250');
  const all = await rawDocuments(muster);
  await expect(caption(muster)).toContainText(`1–250 of ${all.length} documents`);
  await expect(caption(muster)).toContainText('Sample data');
  const ordered = all.toSorted((one, other) => (one.renewalDate < other.renewalDate ? -1 : 1));
  const told = (await column(muster, 'Renewal')).map((text) => text.split('\n')[0]);
  expect(told).toEqual(ordered.slice(0, 250).map(standing));
});

test('what is not listed is counted', async ({ muster }) => {
  await openDocuments(muster);
  const lacking = (await rawUsers(muster)).filter(
    ({ documents }) =>
      !documents || documents.some((/** @type {any} */ { data, total }) => data?.length < total),
  );
  await expect(caption(muster)).toContainText(
    `Some documents of ${lacking.length} users are not listed`,
  );
});

test('facets count what choosing would list, and choosing lists it', async ({ muster, page }) => {
  await openDocuments(muster);
  const all = await rawDocuments(muster);
  const overdue = all.filter(({ renewalDate }) => renewalDate < today());
  const soon = all.filter(({ renewalDate }) => isWithin(renewalDate, 30));
  const types = counted(overdue, ({ type }) => type);
  await expect(choice(muster, 'Renewal', 'Next 30 days').locator('..')).toContainText(
    String(soon.length),
  );
  await expect(choice(muster, 'Renewal', 'Overdue').locator('..')).toContainText(
    String(overdue.length),
  );
  await choice(muster, 'Renewal', 'Overdue').check();
  await expect(caption(muster)).toContainText(`of ${overdue.length} documents`);
  await expect(page).toHaveURL(/#\/documents\?filter=renewal:overdue$/);
  const training = choice(muster, 'Documents', 'Security training');
  await expect(training.locator('..')).toContainText(String(types.SEC_TRAINING));
  await training.check();
  await expect(caption(muster)).toContainText(`of ${types.SEC_TRAINING} documents`);
  for (const type of await column(muster, 'Type')) expect(type).toBe('Security training');
  await page.getByRole('button', { name: 'Remove the filter Renewal: Overdue' }).click();
  await expect(page).toHaveURL(/\?filter=doc:SEC_TRAINING$/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(caption(muster)).toContainText(`of ${all.length} documents`);
});

test('words find names, types and owners; tokens filter', async ({ muster, page }) => {
  await openDocuments(muster);
  await page.keyboard.press('/');
  await page.keyboard.type('samplegaard renewal:overdue,30d');
  await page.keyboard.press('Enter');
  const found = (await rawDocuments(muster)).filter(
    ({ owner, renewalDate }) =>
      /samplegaard/i.test(`${owner.lastName} ${owner.email}`) &&
      (renewalDate < today() || isWithin(renewalDate, 30)),
  );
  await expect(caption(muster)).toContainText(`of ${found.length} documents`);
  for (const owner of await column(muster, 'Owner')) expect(owner).toMatch(/samplegaard/i);
  await page.reload();
  await expect(caption(muster)).toContainText(`of ${found.length} documents`);
});

test('a heading sorts, turns round, and sorts no more; the address and the heading say so', async ({
  muster,
  page,
}) => {
  await openDocuments(muster);
  const renewal = page.getByRole('columnheader', { name: 'Renewal' });
  const name = page.getByRole('columnheader', { name: 'Name' });
  await expect(renewal).toHaveAttribute('aria-sort', 'ascending');
  await name.getByRole('button').click();
  await expect(page).toHaveURL(/\?sort=name$/);
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await expect(renewal).not.toHaveAttribute('aria-sort');
  const names = (await rawDocuments(muster)).map((document) => document.name);
  const fold = (/** @type {string[]} */ list) => list.map((text) => text.toLowerCase()).sort();
  const first = async () => (await column(muster, 'Name'))[0].toLowerCase();
  expect(await first()).toBe(fold(names)[0]);
  await name.getByRole('button').press('Enter');
  await expect(page).toHaveURL(/\?sort=-name$/);
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  expect(await first()).toBe(fold(names).at(-1));
  await name.getByRole('button').click();
  await expect(page).toHaveURL(/#\/documents$/);
  await expect(renewal).toHaveAttribute('aria-sort', 'ascending');
});

test('pages: next, last, size, and one that is beyond the end', async ({ muster, page }) => {
  await openDocuments(muster);
  const { length } = await rawDocuments(muster);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(caption(muster)).toContainText(`51–100 of ${length}`);
  await page.getByRole('button', { name: 'Last' }).click();
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await page.getByLabel('Documents a page').selectOption('100');
  await expect(page).toHaveURL(/\?size=100$/);
  await expect(rows(muster)).toHaveCount(100);
  await muster.open('#/documents?page=99');
  await expect(page.getByText('Page 99 is beyond the end')).toBeVisible();
  await expect(page.getByText('This is the last one')).toBeVisible();
  await expect(caption(muster)).toContainText(`–${length} of ${length} documents`);
});

test('a row opens its owner, and back leads to the list as it was', async ({ muster, page }) => {
  await openDocuments(muster, '#/documents?filter=renewal:overdue');
  const owner = await rows(muster).nth(2).getByRole('link').innerText();
  await rows(muster).nth(2).locator('[data-label=Type]').click();
  await expect(page).toHaveURL(/#\/users\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(owner);
  await page.goBack();
  await expect(page).toHaveURL(/#\/documents\?filter=renewal:overdue$/);
  await expect(rows(muster).first()).toBeVisible();
});

test('where nothing matches, the filter that is to blame can be dropped', async ({
  muster,
  page,
}) => {
  await openDocuments(muster);
  await muster.open('#/documents?q=nothing-is-called-so&filter=renewal:overdue');
  await expect(page.getByText('No document matches')).toBeVisible();
  const overdue = (await rawDocuments(muster)).filter(({ renewalDate }) => renewalDate < today());
  await page
    .getByRole('button', { name: `Without the text · ${overdue.length} documents` })
    .click();
  await expect(page).toHaveURL(/#\/documents\?filter=renewal:overdue$/);
  await expect(caption(muster)).toContainText(`of ${overdue.length} documents`);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the ${colorScheme} theme`, async ({ muster, page }) => {
    await page.emulateMedia({ colorScheme });
    await openDocuments(muster, '#/documents?q=e&filter=renewal:overdue,30d&sort=type,-renewal');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`no document sticks out sideways at ${width} px`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDocuments(muster);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
