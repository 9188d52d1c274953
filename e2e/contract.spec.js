import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';

// More than are loaded by themselves: each page is an answer of its own.
test.use({ users: 2500 });

/** @typedef {import('./fixtures.js').Muster} Muster */

/** @param {Muster} muster  A list and a user that drifted, then the findings unless empty. */
async function openDrifted(muster, hash = '#/contract') {
  await muster.switchOn('listUsers', 'drifted');
  await muster.switchOn('getUser', 'drifted');
  await muster.open();
  await expect(muster.rows()).toHaveCount(41);
  await muster.open('#/users/2');
  await expect(muster.page.getByRole('heading', { level: 1 })).toContainText('Lina');
  await expect(muster.page.locator('muster-documents table')).toBeVisible();
  if (hash === '') return;
  await muster.open(hash);
  await expect(muster.page.locator('muster-contract h1')).toBeVisible();
}

/** @param {import('@playwright/test').Page} page */
const rows = (page) => page.locator('muster-contract tbody tr');

test('the badge counts by severity, in words, signs and its name, and leads to the findings', async ({
  muster,
  page,
}) => {
  await openDrifted(muster, '');
  const badge = page.getByRole('link', { name: /^Contract/ });
  await expect(badge).toHaveAccessibleName(/^Contract\s+9\s+broken\s+\d+\s+tolerated\s+\d+\s+new$/);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(badge).toBeVisible();
  await expect(badge).toHaveAccessibleName(/9\s+broken\s+\d+\s+tolerated/);
  for (const sign of ['▲', '●', '◆']) await expect(badge).toContainText(sign);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(360);
  await badge.click();
  await expect(page).toHaveURL(/#\/contract$/);
  await expect(page.locator('muster-contract .big')).toHaveCount(3);
  const big = (await page.locator('muster-contract .big').allTextContents()).map((text) =>
    text.replace(/\D+/g, ''),
  );
  const name = (await badge.textContent())?.match(/\d+/g);
  expect(name).toEqual(big);
});

test('what was checked: answers, values, bytes, time, and by which contract', async ({
  muster,
  page,
}) => {
  await openDrifted(muster);
  const checked = page.locator('muster-contract .facts');
  await expect(checked).toHaveText(
    /Answers\s*3\s*Values\s*[\d,]+\s*Bytes\s*[\d.]+\skB\s*Time\s*[\d.]+ ms/,
  );
  const source = page.locator('muster-contract-source');
  await expect(source).toContainText('version 1.0.0');
  await expect(source).toContainText('Built in');
});

test('filters live in the address: choices with counts, back, reload, a shared link', async ({
  muster,
  page,
}) => {
  await openDrifted(muster);
  const all = await rows(page).count();
  const tolerated = page.getByRole('checkbox', { name: /tolerated/ });
  const promised = Number(/\d+/.exec((await tolerated.locator('..').textContent()) ?? '')?.[0]);
  await tolerated.check();
  await expect(rows(page)).toHaveCount(promised);
  await expect(page).toHaveURL(/#\/contract\?severity=tolerated$/);
  await expect(page.locator('caption')).toContainText(`${promised} of ${all} findings`);
  await page.getByRole('checkbox', { name: /Get user/ }).check();
  await expect(page).toHaveURL(/\?severity=tolerated&operation=getUser$/);
  await expect(rows(page)).toHaveCount(3);
  await page.goBack();
  await expect(rows(page)).toHaveCount(promised);
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await muster.open('#/contract?severity=broken,nonsense&operation=listUsers,deleteAll&page=2');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('makes no sense')).toContainText(
    'severity “nonsense”, operation “deleteAll”',
  );
});

test('filters that leave nothing say so and name the one to drop', async ({ muster, page }) => {
  await openDrifted(muster, '#/contract?severity=broken&operation=getUser');
  await expect(page.getByText('No finding matches')).toBeVisible();
  await page.getByRole('button', { name: 'Any severity: 4 findings' }).click();
  await expect(page).toHaveURL(/\?operation=getUser$/);
  await expect(rows(page)).toHaveCount(4);
});

test('nothing checked, and nothing found', async ({ muster, page }) => {
  await muster.open('#/contract');
  await expect(page.getByText('Nothing was checked yet')).toBeVisible();
  // The list, which has findings, is asked for behind a user.
  await page.route('**/api/users?*', (route) => route.abort());
  await muster.open('#/users/2');
  await expect(muster.page.locator('muster-documents table')).toBeVisible();
  await muster.open('#/contract');
  await expect(page.getByText('Nothing departs from the contract')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Contract/ })).toContainText('no findings');
});

test('a row opens the user it came from; its example is revealed by mouse and by keyboard', async ({
  muster,
  page,
}) => {
  await openDrifted(muster);
  const row = rows(page).filter({ hasText: '/data/*/firstName' });
  const example = row.getByRole('button', { name: 'Show the example' });
  await expect(example).toHaveAttribute('aria-pressed', 'false');
  await example.click();
  await expect(example).toHaveText('42');
  await expect(example).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/#\/contract$/);
  await example.focus();
  await page.keyboard.press('Enter');
  await expect(example).toHaveText('••••••');
  await page.keyboard.press('Space');
  await expect(example).toHaveText('42');
  await row.getByText('string or null').click();
  await expect(page).toHaveURL(/#\/users\/2$/);
});

test('a finding of documents leads to their user', async ({ muster, page }) => {
  await muster.switchOn('listUserDocuments', 'drifted');
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
  await muster.open('#/contract?operation=listUserDocuments');
  await rows(page).first().getByRole('link', { name: 'User 2' }).click();
  await expect(page).toHaveURL(/#\/users\/2$/);
});

/** @param {import('@playwright/test').Page} page  @param {string} format */
async function saved(page, format) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

test('what is listed can be saved as JSON, Markdown and SARIF, without examples unless wanted', async ({
  muster,
  page,
}) => {
  await openDrifted(muster, '#/contract?severity=broken,tolerated');
  const listed = await rows(page).count();
  const json = await saved(page, 'JSON');
  expect(json.name).toBe('muster-findings.json');
  const report = JSON.parse(json.text);
  expect(report.findings).toHaveLength(listed);
  expect(report.checked.answers).toBe(3);
  expect(report.contract.origin).toBe('built in');
  expect(Object.keys(report.findings[0])).not.toContain('example');
  const markdown = await saved(page, 'Markdown');
  expect(markdown.name).toBe('muster-findings.md');
  expect(markdown.text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(
    listed + 2,
  );
  const sarif = await saved(page, 'SARIF');
  expect(sarif.name).toBe('muster-findings.sarif');
  const [run] = JSON.parse(sarif.text).runs;
  expect(run.results).toHaveLength(listed);
  expect(new Set(run.results.map((/** @type {{ level: string }} */ { level }) => level))).toEqual(
    new Set(['error', 'warning']),
  );
  for (const { text } of [json, markdown, sarif]) {
    expect(text).not.toContain('2020-07-06');
    expect(text).not.toMatch(/"(userId|example)":/);
  }
  await page.getByLabel('With examples').check();
  await expect(page.getByText('will be in the file')).toBeVisible();
  for (const format of ['JSON', 'Markdown', 'SARIF']) {
    expect((await saved(page, format)).text).toContain('2020-07-06');
  }
});

for (const width of [360, 1440]) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(`the page is accessible at ${width} px, ${scheme}`, async ({ muster, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await openDrifted(muster);
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      await muster.open('#/contract?severity=broken&operation=getUser');
      await expect(page.getByText('No finding matches')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
