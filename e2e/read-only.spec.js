import { axeFindings } from './axe.js';
import { expect, pdf, test } from './fixtures.js';

test.beforeEach(async ({ page }) => {
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), mode: 'read-only' } });
  });
});

test('by a setting of config.json nothing is there to write with, and reading goes on', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/4');
  await expect(page.locator('muster-documents tbody tr').first()).toBeVisible();
  await expect(page.locator('muster-upload')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  await expect(page.getByText('read only')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Download / }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await muster.open('#/documents');
  await expect(page.locator('muster-all-documents tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Upload/ })).toHaveCount(0);
});

test('read only, a write that is asked for all the same is refused before it is sent', async ({
  muster,
  page,
}) => {
  /** @type {string[]} */
  const writes = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.method());
  });
  await muster.open('#/users/4');
  const list = page.locator('muster-documents');
  await expect(list.locator('tbody tr').first()).toBeVisible();
  await list.evaluate((/** @type {any} */ element) =>
    element.dispatchEvent(new CustomEvent('muster-delete', { detail: element.documents[0] })),
  );
  await expect(muster.problem()).toContainText('Muster is read only here');
  await list.evaluate(async (/** @type {any} */ element, text) => {
    const tell = (/** @type {unknown} */ detail) =>
      element.dispatchEvent(new CustomEvent('muster-upload', { detail }));
    tell({ act: 'add', files: [new File([text], 'sneaked.pdf')] });
    const keys = element.uploads.map((/** @type {any} */ { key }) => key);
    tell({ act: 'edit', keys, part: { type: 'SEC_TRAINING' } });
    tell({ act: 'send', keys });
  }, pdf.toString());
  await expect
    .poll(() => list.evaluate((/** @type {any} */ one) => one.uploads[0]?.problem?.kind))
    .toBe('read_only');
  expect(writes).toEqual([]);
});
