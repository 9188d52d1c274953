import { axeFindings } from './axe.js';
import { expect, pdf, test } from './fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Lets every download answer these bytes. @param {Page} page  @param {Buffer | string} bytes */
const answerBytes = (page, bytes) =>
  page.route('**/download', (route) =>
    route.fulfill({ json: { fileBuffer: { buffer: Buffer.from(bytes).toString('base64') } } }),
  );

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** @param {Page} page */
const viewFirst = (page) =>
  page
    .getByRole('button', { name: /^View / })
    .first()
    .click();

test('an image is looked at from a Blob whose type is forced', async ({ muster, page }) => {
  await answerBytes(page, png);
  await muster.open('#/users/2');
  await viewFirst(page);
  const image = page.getByRole('dialog').locator('img');
  await expect(image).toHaveAttribute('src', /^blob:/);
  expect(await image.evaluate((/** @type {any} */ one) => one.naturalWidth)).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a PDF is looked at in a frame of a Blob of the type of PDFs', async ({ muster, page }) => {
  await answerBytes(page, pdf);
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    /** @type {string[]} */
    const types = [];
    Object.assign(window, { types });
    URL.createObjectURL = (what) => {
      types.push(/** @type {Blob} */ (what).type);
      return make.call(URL, what);
    };
  });
  await muster.open('#/users/2');
  await viewFirst(page);
  const frame = page.getByRole('dialog').locator('iframe');
  await expect(frame).toHaveAttribute('src', /^blob:/);
  expect(await page.evaluate(() => Object(window).types)).toEqual(['application/pdf']);
});

for (const [name, bytes] of [
  ['a page', '<!doctype html><script>window.top.ran = true</script>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.top.ran = true"/>'],
]) {
  test(`${name} is saved at most, never drawn, whatever its name says`, async ({
    muster,
    page,
  }) => {
    await answerBytes(page, bytes);
    await muster.open('#/users/2');
    await viewFirst(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('neither an image nor a PDF');
    await expect(dialog.locator('img, iframe')).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBeTruthy();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
}

test('a link that has expired is asked for anew, once', async ({ muster, page }) => {
  let links = 0;
  await page.route('**/download', (route) => {
    links += 1;
    return route.fulfill({ json: { signedUrl: `${muster.url}/api/files/${links}` } });
  });
  await page.route('**/api/files/1', (route) => route.fulfill({ status: 403, body: 'expired' }));
  await page.route('**/api/files/2', (route) => route.fulfill({ body: pdf }));
  await muster.open('#/users/2');
  const first = page.getByRole('button', { name: /^Download/ }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), first.click()]);
  expect((await download.createReadStream()).readable).toBe(true);
  expect(links).toBe(2);
  await page.route('**/api/files/*', (route) => route.fulfill({ status: 403, body: 'expired' }));
  await first.click();
  await expect(muster.problem()).toContainText('The link to the file was refused');
  await expect(muster.problem()).not.toContainText('permission');
  await expect(page.getByRole('status')).toContainText('The link to the file was refused');
  expect(links).toBe(4);
});

test('base64 that is none is told in a message and is a finding, and nothing is saved', async ({
  muster,
  page,
}) => {
  await page.route('**/download', (route) =>
    route.fulfill({ json: { fileBuffer: { buffer: '%%% no base64 %%%' } } }),
  );
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  await muster.open('#/users/2');
  await page
    .getByRole('button', { name: /^Download/ })
    .first()
    .click();
  await expect(muster.problem()).toContainText('The file cannot be read');
  await expect(page.getByRole('status')).toContainText('The file cannot be read');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(saved).toBe(0);
  await muster.open('#/contract');
  const finding = page
    .locator('muster-contract tbody tr')
    .filter({ hasText: '/fileBuffer/buffer' });
  await expect(finding).toContainText('base64');
});

test('a document that somebody else deleted is told to be gone, and leaves the list', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'taken.pdf', type: 'MFA_EVIDENCE', bytes: pdf });
  const row = muster.document('taken.pdf');
  await row.getByRole('button', { name: /^Delete/ }).click();
  const { documents } = await (
    await page.request.get(`${muster.url}/api/users/2/documents?q=taken`)
  ).json();
  await page.request.delete(`${muster.url}/api/users/documents/${documents[0].id}/2`);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('taken.pdf is gone');
});
