import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.js';

const file = pathToFileURL(fileURLToPath(new URL('../dist/muster.html', import.meta.url))).href;

test('one file opens from a disk with sample data, and asks nothing of a network', async ({
  page,
}) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(file);
  await expect(page.locator('muster-users tbody tr').first()).toBeVisible();
  await page.getByRole('searchbox').fill('role:ADMIN');
  await expect(page.getByText(/of 250/).first()).toBeVisible();
  await page.goto(`${file}#/users/2`);
  await expect(page.locator('muster-user h1')).toHaveText(/Lina/);
  await page.getByRole('link', { name: 'Insights' }).click();
  await expect(page.locator('muster-insights h1')).toBeVisible();
  expect(asked).toEqual([]);
});

test('one file speaks German too', async ({ page }) => {
  await page.goto(file);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByText(/von 250 Benutzern/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/von 250 Benutzern/).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('its policy refuses every script but its own', async ({ browser }) => {
  // A page of its own, as the refusal is logged.
  const page = await browser.newPage();
  await page.goto(file);
  await expect(page.locator('muster-users tbody tr').first()).toBeVisible();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.ran = true';
    } catch {
      return 'refused';
    }
    document.body.append(script);
    return String(Reflect.get(globalThis, 'ran'));
  });
  expect(ran).toBe('refused');
  await expect(page.locator('meta[http-equiv]')).toHaveAttribute('content', /default-src 'none'/);
  await page.close();
});

test('what is uploaded there is still there after a reload', async ({ muster, page }) => {
  await page.goto(`${file}#/users/2`);
  await muster.upload({
    name: 'kept.pdf',
    type: 'MFA_EVIDENCE',
    bytes: Buffer.from('%PDF-1.4\nkept\n%%EOF\n'),
  });
  await expect(muster.document('kept')).toBeVisible();
  await page.reload();
  await expect(muster.document('kept')).toBeVisible();
});

test('it offers what needs no network, and never takes a key', async ({ page }) => {
  await page.goto(`${file}#/connect`);
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('radio', { name: /^Sample data/ })).toBeVisible();
  await page.getByRole('radio', { name: /^A saved answer/ }).check();
  await page.locator('#file').setInputFiles({
    name: 'answer.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"data":[],"page":1,"limit":50,"total":0}'),
  });
  await page.getByRole('button', { name: 'Open and judge' }).click();
  await expect(page.getByRole('heading', { name: 'A saved answer' })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(2);
  await page.getByRole('radio', { name: /^Sample data/ }).check();
  await page.getByRole('button', { name: 'Use the sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Sample data in this page' })).toBeVisible();
});

test('a choice that the tab keeps from another page does not make it ask anybody', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const base = 'https://public-api.drata.com/public';
    sessionStorage.setItem('muster-source', JSON.stringify({ kind: 'api', base, writes: false }));
    sessionStorage.setItem('muster-key', JSON.stringify([base, 'a-key']));
  });
  await page.goto(`${file}#/connect`);
  await expect(page.getByRole('heading', { name: 'Sample data in this page' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Forget key' })).toHaveCount(0);
});
