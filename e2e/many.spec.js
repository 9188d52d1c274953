import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeFindings } from './axe.js';
import { rawUsers } from './counted.js';
import { expect, pdf, test } from './fixtures.js';
import { sentBy } from './sent.js';

/** @typedef {import('./fixtures.js').Muster} Muster */
/** @typedef {import('@playwright/test').Page} Page */

const bytesOf = (/** @type {string} */ text) => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`);

/** @param {Page} page  @param {string[]} names  each with content of its own */
const choose = (page, names) =>
  page
    .getByLabel('Files for many users')
    .setInputFiles(names.map((name) => ({ name, mimeType: '', buffer: bytesOf(name) })));

/** @param {Page} page  @param {string} name */
const item = (page, name) => page.locator('muster-many').getByRole('group', { name, exact: true });

/** @param {Page} page  @param {string} [type] */
const typeAll = (page, type = 'SEC_TRAINING') =>
  page.getByLabel('Type of all files').selectOption(type);

/** @param {Muster} muster */
async function openMany(muster) {
  await muster.open('#/documents');
  await expect(muster.page.locator('muster-all-documents caption')).toContainText('complete');
  await muster.page.getByRole('button', { name: 'Upload for many users' }).click();
}

/** @param {Page} page  @returns {Promise<string>} the file that the page saves */
async function results(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the results (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^uploads-\d{4}-\d\d-\d\d\.csv$/);
  return readFile(await download.path(), 'utf8');
}

const LINA = 'lina.samplegaard2@example.com';

test('each file finds its user by e-mail or name, is looked through, sent and told of', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await openMany(muster);
  await choose(page, [
    `training ${LINA}_2026.pdf`,
    'STORYBORNE Wanda.pdf',
    'Örnekoğlu_Çağrı certificate.pdf',
    'scan 0001.pdf',
    '=1+1.pdf',
    'notes.txt',
  ]);
  const byEmail = item(page, `training ${LINA}_2026.pdf`);
  await expect(byEmail).toContainText('Lina Samplegaard');
  await expect(byEmail).toContainText('Certain');
  const byName = item(page, 'STORYBORNE Wanda.pdf');
  await expect(byName).toContainText('wanda.storyborne4@example.com');
  await expect(byName).toContainText('Likely: the only user of this name');
  const several = item(page, 'Örnekoğlu_Çağrı certificate.pdf');
  await expect(several).toContainText('2 users fit: choose one');
  const parked = item(page, 'scan 0001.pdf');
  await expect(parked).toContainText('No user found');
  await expect(item(page, 'notes.txt')).toContainText('not of a kind that can be uploaded');
  await expect(page.getByRole('status')).toContainText(
    '6 files: 1 certain, 1 likely, 1 to choose, 3 without a user',
  );
  await page.getByRole('button', { name: 'Remove notes.txt' }).click();
  await expect(item(page, 'notes.txt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'notes.txt')).toBeVisible();
  const upload = page.getByRole('button', { name: /^Upload \d/ });
  await expect(page.getByRole('button', { name: 'Upload', exact: true })).toBeDisabled();
  await expect(page.locator('muster-many')).toContainText('2 files still need a type');

  await typeAll(page);
  await several.getByLabel(/^User of/).selectOption({ index: 1 });
  await expect(several).toContainText('Chosen by you');
  await parked.getByLabel(/^Search a user/).fill('wanda story');
  await parked.getByLabel(/^User of/).selectOption('4');
  await expect(parked).toContainText('Wanda Storyborne');
  await parked.getByLabel('Type').selectOption('MFA_EVIDENCE');
  await parked.getByLabel(/Completed on/).fill('2026-01-31');
  await expect(upload).toHaveText('Upload 4 files for 3 users');
  expect(posts).toEqual([]);

  await upload.click();
  await expect(page.getByRole('status')).toContainText('4 files uploaded.');
  await expect(byEmail).toContainText('Uploaded');
  expect(posts).toHaveLength(4);
  expect(posts[0]).toBe('/api/users/2/documents');
  await expect(page.locator('muster-many')).toContainText('1 file without a user stays here');
  const { documents } = await (
    await page.request.get(`${muster.url}/api/users/4/documents?limit=50&q=scan`)
  ).json();
  expect(documents[0]).toMatchObject({ type: 'MFA_EVIDENCE', renewalDate: '2027-01-31' });

  const [header, ...records] = (await results(page)).trimEnd().split('\r\n');
  expect(header).toBe('\uFEFF"File","User ID","E-mail","Type","Result","Document ID","Message"');
  expect(records).toHaveLength(6);
  expect(records[0]).toMatch(
    new RegExp(`^training ${LINA}_2026\\.pdf,2,${LINA},SEC_TRAINING,uploaded,\\d+,$`),
  );
  expect(records[4]).toBe("'=1+1.pdf,,,SEC_TRAINING,not sent,,No user was chosen.");
  expect(records[5]).toContain('not of a kind');
  // The list of everybody's documents knows of them.
  await page.getByRole('button', { name: 'Back to the documents' }).click();
  await expect(page.getByRole('button', { name: /^Upload for many users/ })).toContainText(
    '1 not sent',
  );
  await muster.open('#/documents?q=training+lina');
  await expect(
    page.locator('muster-all-documents tbody tr').filter({ hasText: `training ${LINA}` }),
  ).toHaveCount(1);
});

test('what fails is told for each, the rest is sent, and again only by hand', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  let fails = true;
  await page.route('**/users/4/documents', (route) =>
    fails && route.request().method() === 'POST'
      ? route.fulfill({ status: 400, json: { message: ['bad', 'very bad'] } })
      : route.fallback(),
  );
  await openMany(muster);
  await choose(page, [`a ${LINA}.pdf`, 'wanda.storyborne.pdf', 'yara examplesby.pdf']);
  await typeAll(page);
  await page.getByRole('button', { name: 'Upload 3 files for 3 users' }).click();
  await expect(page.getByRole('status')).toContainText('2 files uploaded, 1 not');
  const failed = item(page, 'wanda.storyborne.pdf');
  await expect(failed).toContainText('The request was not accepted');
  await expect(failed).toContainText('very bad');
  await expect(failed.getByLabel('Type')).toHaveValue('SEC_TRAINING');
  expect((await results(page)).split('\r\n')[2]).toBe(
    'wanda.storyborne.pdf,4,wanda.storyborne4@example.com,SEC_TRAINING,failed,,The request was not accepted. bad very bad',
  );
  await page.waitForTimeout(500);
  expect(posts).toHaveLength(3);
  fails = false;
  await page.getByRole('button', { name: 'Upload 1 file for 1 user' }).click();
  await expect(failed).toContainText('Uploaded');
  expect(posts).toHaveLength(4);
  await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  await expect(page.locator('muster-many li')).toHaveCount(0);
});

test('what would refuse all the others stops them, and so does the reader', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.switchOn('uploadUserDocument', '403', { times: 1 });
  await openMany(muster);
  await choose(page, [`a ${LINA}.pdf`, 'wanda.storyborne.pdf', 'yara examplesby.pdf']);
  await typeAll(page);
  await page.getByRole('button', { name: 'Upload 3 files for 3 users' }).click();
  await expect(item(page, `a ${LINA}.pdf`)).toContainText('Missing permission');
  await expect(page.locator('muster-many')).toContainText('would have ended the same way');
  expect(posts).toHaveLength(1);
  await muster.switchOn('uploadUserDocument', '201', { delay: 800 });
  await page.getByRole('button', { name: 'Upload 3 files for 3 users' }).click();
  await page.getByRole('button', { name: 'Stop after this file' }).click();
  await expect(item(page, 'yara examplesby.pdf')).toContainText('Cancelled');
  await expect(page.getByRole('status')).toContainText('1 file uploaded, 2 not');
  expect(posts).toHaveLength(2);
});

test('a server that asks to wait is waited for, and what it refused is sent again by hand', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.switchOn('uploadUserDocument', 'rate-limited', { times: 1 });
  await openMany(muster);
  await choose(page, [`a ${LINA}.pdf`, 'wanda.storyborne.pdf']);
  await typeAll(page);
  const start = Date.now();
  await page.getByRole('button', { name: 'Upload 2 files for 2 users' }).click();
  await expect(page.getByRole('status')).toContainText('1 file uploaded, 1 not');
  expect(Date.now() - start).toBeGreaterThan(1900);
  expect(posts).toHaveLength(2);
  await item(page, `a ${LINA}.pdf`).getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('status')).toContainText('2 files uploaded.');
  expect(posts).toHaveLength(3);
});

test('a file of a name that is filed there is told, whoever it is given to', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'scan.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(muster.document('scan.pdf')).toBeVisible();
  await openMany(muster);
  await choose(page, ['scan.pdf']);
  const file = item(page, 'scan.pdf');
  await file.getByLabel(/^Search a user/).fill('lina samplegaard');
  await file.getByLabel(/^User of/).selectOption('2');
  await expect(file).toContainText('A document named “scan.pdf” is already here');
  await file.getByRole('button', { name: 'Other user for scan.pdf' }).click();
  await expect(file).not.toContainText('is already here');
});

test('leaving with files that are not sent asks; they are there when one comes back', async ({
  muster,
  page,
}) => {
  await openMany(muster);
  await choose(page, ['scan.pdf']);
  await expect(item(page, 'scan.pdf')).toContainText('No user found');
  await page.getByRole('link', { name: 'Insights' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(/#\/documents$/);
  await page.getByRole('link', { name: 'Insights' }).click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page.locator('muster-insights h1')).toBeVisible();
  await page.goBack();
  await expect(item(page, 'scan.pdf')).toBeVisible();
});

test('a folder may be chosen, and dropped on the list', async ({ muster, page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-folder-'));
  for (const name of [`${LINA}.pdf`, 'wanda storyborne.pdf', '.DS_Store', 'Thumbs.db']) {
    await writeFile(join(folder, name), bytesOf(name));
  }
  await openMany(muster);
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(page.locator('muster-many li')).toHaveCount(2);
  await rm(folder, { recursive: true });
  await page.getByRole('button', { name: 'Back to the documents' }).click();
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'yara-examplesby.pdf'));
    const how = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', how));
  }, '%PDF-1.4');
  await expect(item(page, 'yara-examplesby.pdf')).toContainText('Likely');
  await expect(page.locator('muster-many li')).toHaveCount(3);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the review, ${colorScheme}, and nothing sticks out`, async ({
    muster,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openMany(muster);
    await choose(page, [
      `${LINA}.pdf`,
      'wanda storyborne.pdf',
      'Çağrı Örnekoğlu.pdf',
      'x.pdf',
      'x.txt',
    ]);
    await expect(page.locator('muster-many li')).toHaveCount(5);
    await expect(item(page, 'x.txt')).toContainText('not of a kind');
    for (const width of [1440, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
}

test('200 files of 1 MB go through, each once, while the page stays alive', async ({
  muster,
  page,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'muster-many-'));
  const users = (await rawUsers(muster)).filter(({ email }) => email).slice(0, 200);
  for (const [at, { email }] of users.entries()) {
    await writeFile(join(folder, `${email}.pdf`), Buffer.alloc(1024 * 1024, `%PDF-1.4 ${at} `));
  }
  const posts = sentBy(page, 'POST');
  await page.addInitScript(() => {
    /** @type {number[]} */
    const long = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await openMany(muster);
  const tasks = () => page.evaluate(() => Object(window).long.splice(0));
  await tasks();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(page.locator('muster-many li')).toHaveCount(200);
  await typeAll(page);
  const upload = page.getByRole('button', { name: /^Upload \d/ });
  await expect(upload).toBeEnabled({ timeout: 60_000 });
  const choosing = await tasks();
  await expect(upload).toHaveText('Upload 200 files for 200 users');
  await upload.click();
  await expect(page.getByRole('status')).toContainText('200 files uploaded.', {
    timeout: 120_000,
  });
  console.log('Long tasks (ms), 200 files chosen and hashed:', choosing, 'sent:', await tasks());
  expect(new Set(posts).size).toBe(200);
  expect(posts).toHaveLength(200);
  expect((await results(page)).match(/,uploaded,\d+,\r\n/g)).toHaveLength(200);
  await rm(folder, { recursive: true });
});

test('a date of all files that is typed half is told, and nothing is sent without it', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await openMany(muster);
  await choose(page, [`${LINA}.pdf`]);
  const file = item(page, `${LINA}.pdf`);
  await expect(file).toContainText('Certain');
  await typeAll(page);
  const all = page.getByLabel('Completed on, of all files');
  await all.focus();
  await page.keyboard.type('0131');
  await page.getByRole('button', { name: /^Upload 1 file/ }).click();
  await expect(file).toContainText('The date is not a date');
  expect(posts).toEqual([]);
  await all.fill('2026-01-31');
  await page.getByRole('button', { name: /^Upload 1 file/ }).click();
  await expect(file).toContainText('Uploaded');
  await expect(file).toContainText('31 Jan 2026');
});

test('a file that failed is said by its name', async ({ muster, page }) => {
  await muster.switchOn('uploadUserDocument', '400', { times: 1 });
  await openMany(muster);
  await choose(page, [`${LINA}.pdf`]);
  await expect(item(page, `${LINA}.pdf`)).toContainText('Certain');
  await typeAll(page);
  await page.getByRole('button', { name: /^Upload 1 file/ }).click();
  await expect(page.getByRole('status')).toContainText(`0 files uploaded, 1 not: ${LINA}.pdf`);
});
