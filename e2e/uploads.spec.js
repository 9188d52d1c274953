import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeFindings } from './axe.js';
import { expect, pdf, test } from './fixtures.js';
import { held } from './held.js';
import { sentBy } from './sent.js';
import { slowUploads } from './slow-uploads.js';

/** @typedef {import('./fixtures.js').Muster} Muster */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, bytes: Buffer | string }} Chosen */

/** @param {Page} page  @param {Chosen[]} files */
const choose = (page, files) =>
  page
    .locator('muster-upload input[type=file]')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );

/** @param {Page} page  @param {string} name */
const item = (page, name) =>
  page.locator('muster-upload').getByRole('group', { name, exact: true });

/** @param {Page} page  @param {string} [type] */
const typeAll = (page, type = 'SEC_TRAINING') =>
  page.getByLabel('Type of all files').selectOption(type);

/** @param {Page} page */
const send = (page) =>
  page
    .locator('muster-upload')
    .getByRole('button', { name: /^Upload/ })
    .click();

/** The names of files that the page sends from now on, in order. @param {Page} page */
function sentNames(page) {
  /** @type {string[]} */
  const names = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST') return;
    names.push(/filename="([^"]+)"/.exec(request.postData() ?? '')?.[1] ?? '?');
  });
  return names;
}

/** @param {Page} page  @param {Record<string, unknown>} settings  put over those of the server */
const configure = (page, settings) =>
  page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ...settings } });
  });

const bytesOf = (/** @type {string} */ text) => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`);

test('of five files two fail: the others arrive, each is sent once, one again by hand', async ({
  muster,
  page,
}) => {
  const sent = sentNames(page);
  let third = 0;
  await page.route('**/documents', async (route) => {
    const isThird = route.request().postData()?.includes('three.pdf');
    if (isThird && ++third === 1) return route.fulfill({ status: 503, json: { message: 'no' } });
    return route.fallback();
  });
  await muster.open('#/users/2');
  const names = ['one', 'two', 'three', 'four'];
  await choose(page, [
    ...names.map((name) => ({ name: `${name}.pdf`, bytes: bytesOf(name) })),
    { name: 'five.pdf', bytes: 'this is no PDF' },
  ]);
  await expect(item(page, 'five.pdf')).toContainText('not what its name says');
  await typeAll(page);
  await item(page, 'two.pdf').getByLabel('Type').selectOption('MFA_EVIDENCE');
  await item(page, 'two.pdf')
    .getByLabel(/Completed on/)
    .fill('2026-01-31');
  await page.getByRole('button', { name: 'Upload 4 files' }).click();
  for (const name of ['one', 'two', 'four']) {
    await expect(item(page, `${name}.pdf`)).toContainText('Uploaded');
    await expect(muster.document(`${name}.pdf`)).toBeVisible();
  }
  await expect(muster.document('two.pdf')).toContainText('31 Jan 2027');
  const failed = item(page, 'three.pdf');
  await expect(failed).toContainText('A system behind the API is not available');
  await expect(failed).toContainText('it has not arrived');
  await expect(page.getByRole('status')).toContainText('3 files uploaded, 1 file not: three.pdf');
  expect(sent).toEqual(['one.pdf', 'two.pdf', 'three.pdf', 'four.pdf']);
  await expect(failed.getByLabel('Type')).toHaveValue('SEC_TRAINING');

  await failed.getByRole('button', { name: 'Send three.pdf again' }).click();
  await expect(failed).toContainText('Uploaded');
  expect(sent.filter((name) => name === 'three.pdf')).toHaveLength(2);
  await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  await expect(page.locator('muster-upload fieldset')).toHaveCount(1);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the list of uploads nor in the question of a delete, ${colorScheme}`, async ({
    muster,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await muster.switchOn('uploadUserDocument', '413', { times: 1 });
    await muster.open('#/users/2');
    await choose(page, [
      { name: 'one.pdf', bytes: bytesOf('one') },
      { name: 'two.pdf', bytes: bytesOf('one') },
      { name: 'five.pdf', bytes: 'this is no PDF' },
    ]);
    await expect(item(page, 'five.pdf')).toContainText('not what its name says');
    await typeAll(page);
    await send(page);
    await expect(item(page, 'one.pdf')).toContainText('The file is too large');
    await expect(muster.document('two.pdf')).toBeVisible();
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await muster
      .document('two.pdf')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect(page.getByRole('dialog')).toContainText('Delete this document?');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('what a file holds is checked before it is sent', async ({ muster, page }) => {
  await configure(page, { maxUploadBytes: 2000 });
  await muster.open('#/users/2');
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 0, 0]);
  await choose(page, [
    { name: 'late.pdf', bytes: `${' '.repeat(1019)}%PDF-` },
    { name: 'too late.pdf', bytes: `${' '.repeat(1020)}%PDF-` },
    { name: 'office.docx', bytes: zip },
    { name: 'open.odt', bytes: zip },
    { name: 'page.docx', bytes: '<html>' },
    { name: 'drawing.png', bytes: '<svg/>' },
    { name: 'empty.pdf', bytes: '' },
    { name: 'large.pdf', bytes: `%PDF-${'x'.repeat(2000)}` },
    { name: 'script.html', bytes: '<script></script>' },
  ]);
  const said = {
    'too late.pdf': 'not what its name says',
    'page.docx': 'not what its name says',
    'drawing.png': 'not what its name says',
    'empty.pdf': 'The file is empty',
    'large.pdf': 'up to 1.95 kB here',
    'script.html': 'not of a kind that can be uploaded',
  };
  for (const [name, why] of Object.entries(said)) {
    await expect(item(page, name)).toContainText(why);
  }
  for (const name of ['late.pdf', 'office.docx', 'open.odt']) {
    await expect(item(page, name)).toContainText(/SHA-256\s+[0-9a-f]{64}/);
    await expect(item(page, name).locator('.bad')).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Upload 3 files' })).toBeVisible();
});

test('an odd name is sent without what makes it odd, and a long one shorter', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-upload form')).toBeVisible();
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    for (const name of ['a:b\u202efdp.pdf', `${'long '.repeat(60)}.pdf`]) {
      data.items.add(new File([bytes, name], name));
    }
    const { body } = document;
    body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, '%PDF-1.4');
  await expect(page.locator('muster-upload')).toContainText('It is sent as “a-bfdp.pdf”');
  await typeAll(page);
  await send(page);
  await expect(page.getByRole('status')).toContainText('2 files uploaded');
  const answer = await page.request.get(`${muster.url}/api/users/2/documents?limit=50`);
  /** @type {string[]} */
  const names = (await answer.json()).documents.map((/** @type {any} */ { name }) => name);
  expect(names).toContain('a-bfdp.pdf');
  expect(names.find((name) => name.startsWith('long long'))).toMatch(/^.{100,125}long\.pdf$/);
});

test('the same content is told: chosen twice, uploaded before, or filed under that name', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'first.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(item(page, 'first.pdf')).toContainText('Uploaded');
  await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  await choose(page, [{ name: 'second.pdf', bytes: pdf }]);
  await expect(item(page, 'second.pdf')).toContainText('already here, as “first.pdf”');
  await choose(page, [{ name: 'third.pdf', bytes: pdf }]);
  await expect(item(page, 'third.pdf')).toContainText('same content as “second.pdf”, chosen');

  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(muster.document('first.pdf')).toBeVisible();
  await choose(page, [{ name: 'first.pdf', bytes: pdf }]);
  await expect(item(page, 'first.pdf')).toContainText('same content is already here');
  await page.getByRole('button', { name: 'Remove first.pdf' }).click();
  await choose(page, [{ name: 'FIRST.pdf', bytes: bytesOf('other') }]);
  await expect(item(page, 'FIRST.pdf')).toContainText('with other content');
});

test('a file that was removed comes back as it was, with the keyboard alone', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.open('#/users/2');
  await choose(page, [
    { name: 'first.pdf', bytes: pdf },
    { name: 'second.pdf', bytes: bytesOf('second') },
  ]);
  await item(page, 'first.pdf').getByLabel('Type').selectOption('SEC_TRAINING');
  await item(page, 'first.pdf')
    .getByLabel(/Completed on/)
    .fill('2026-01-31');
  await page.getByRole('button', { name: 'Remove first.pdf' }).press('Enter');
  await expect(item(page, 'first.pdf')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('“first.pdf” was removed.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(page, 'first.pdf').getByLabel('Type')).toBeFocused();
  await expect(item(page, 'first.pdf').getByLabel('Type')).toHaveValue('SEC_TRAINING');
  await expect(item(page, 'first.pdf').getByLabel(/Completed on/)).toHaveValue('2026-01-31');
  await expect(page.locator('muster-upload').getByRole('group')).toHaveCount(2);
  await expect(page.locator('muster-upload').getByRole('group').first()).toHaveAccessibleName(
    'first.pdf',
  );
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('“first.pdf” is here again.');
  // Whoever has gone elsewhere meanwhile stays there.
  await page.getByRole('button', { name: 'Remove second.pdf' }).click();
  await page.getByLabel('Filter by type').focus();
  await item(page, 'first.pdf').getByLabel('Type').selectOption('MFA_EVIDENCE');
  await page.getByLabel('Filter by type').focus();
  await choose(page, [{ name: 'second again.pdf', bytes: bytesOf('second') }]);
  await expect(item(page, 'second again.pdf')).toContainText('SHA-256');
  await expect(page.getByLabel('Filter by type')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'second again.pdf')).toContainText(
    'same content as “second.pdf”, chosen',
  );
  await page.getByRole('button', { name: 'Remove second.pdf' }).click();
  await expect(item(page, 'second again.pdf')).not.toContainText('same content');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Remove second again.pdf' }).click();
  await page.getByRole('button', { name: 'Remove second.pdf' }).click();
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await expect(item(page, 'first.pdf')).toContainText('Uploaded');
  expect(posts).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  await expect(page.locator('muster-upload').getByRole('group')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item(page, 'first.pdf')).toContainText('Uploaded');
});

test('a screenshot can be pasted, and gets a name of its own', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-upload form')).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    data.items.add(new File([png], 'image.png', { type: 'image/png' }));
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
  });
  await expect(
    page.locator('muster-upload').getByRole('group', { name: /^Screenshot \d{4}-.*\.png$/ }),
  ).toContainText('SHA-256');
});

test('what did not arrive is said so after a look at the list, and nothing is sent twice', async ({
  muster,
  page,
}) => {
  const sent = sentNames(page);
  await page.route('**/documents', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );
  await muster.open('#/users/2');
  await muster.upload({ name: 'lost.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(item(page, 'lost.pdf')).toContainText('it has not arrived');
  await expect(item(page, 'lost.pdf')).toContainText('The server cannot be reached');
  await page.waitForTimeout(1500);
  expect(sent).toHaveLength(1);
});

for (const [status, to] of /** @type {[number, string][]} */ ([
  [302, '/_headers'],
  [307, '/api/users/3/documents'],
])) {
  test(`what answers where a redirect of ${status} leads is not taken for the answer to an upload`, async ({
    muster,
    page,
  }) => {
    await muster.open('#/users/2');
    await page.route('**/api/users/2/documents', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status, headers: { location: to } })
        : route.fallback(),
    );
    await muster.upload({ name: 'led.pdf', type: 'SEC_TRAINING', bytes: bytesOf('led') });

    const led = item(page, 'led.pdf');
    await expect(led).toContainText('The server leads to another address');
    await expect(led).toContainText('What answered there is not the API');
    await expect(led).toContainText('It is not in the list yet');
  });
}

test('an older document of the same name and type is not taken for the lost one', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'twin.pdf', type: 'SEC_TRAINING', bytes: bytesOf('one') });
  await expect(item(page, 'twin.pdf')).toContainText('Uploaded');
  await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  await page.route('**/documents', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );
  await muster.upload({ name: 'twin.pdf', type: 'SEC_TRAINING', bytes: bytesOf('two') });
  await expect(item(page, 'twin.pdf')).toContainText('it has not arrived');
});

test('what is filed but not in the list on screen is not taken for the lost one either', async ({
  muster,
  page,
}) => {
  const filed = await page.request.post(`${muster.url}/api/users/2/documents`, {
    multipart: {
      type: 'SEC_TRAINING',
      file: { name: 'twin.pdf', mimeType: 'application/pdf', buffer: bytesOf('one') },
    },
  });
  expect(filed.status()).toBe(201);
  await muster.open('#/users/2?filter=type:MFA_EVIDENCE');
  await expect(page.locator('muster-documents caption')).not.toContainText('twin');
  await page.route('**/documents', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );
  await muster.upload({ name: 'twin.pdf', type: 'SEC_TRAINING', bytes: bytesOf('two') });
  await expect(item(page, 'twin.pdf')).toContainText('A document named');
  await expect(item(page, 'twin.pdf')).toContainText('it has not arrived');
});

/**
 * Loses the answers to uploads for user 2, whose list cannot be read from the first of them on.
 *
 * @param {Page} page
 * @param {(nth: number) => boolean} isFiled  whether the server has that file all the same
 * @returns {Promise<() => Promise<void>>} what ends it
 */
async function loseAnswers(page, isFiled) {
  const path = '**/users/2/documents*';
  let posts = 0;
  await page.route(path, async (route) => {
    if (route.request().method() === 'POST') {
      posts += 1;
      if (isFiled(posts)) await route.fetch();
      return route.abort('connectionreset');
    }
    return posts > 0 ? route.fulfill({ status: 500, json: { message: 'no' } }) : route.fallback();
  });
  return () => page.unroute(path);
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

for (const [first, second] of [
  ['cert.pdf', 'cert.png'],
  ['cert.png', 'cert.png'],
]) {
  test(`of two lost files, ${first} and ${second}, one document is one of them`, async ({
    muster,
    page,
  }) => {
    await muster.open('#/users/2');
    await expect(page.locator('muster-documents table')).toBeVisible();
    const end = await loseAnswers(page, (nth) => nth === 2);
    await choose(page, [
      { name: first, bytes: first.endsWith('png') ? Buffer.concat([png, png]) : pdf },
      { name: second, bytes: png },
    ]);
    await typeAll(page);
    await send(page);
    const files = page.locator('muster-upload fieldset');
    await expect(files.nth(1)).toContainText('is not known');
    await end();
    for (const at of [0, 1]) {
      await files
        .nth(at)
        .getByRole('button', { name: /^Look again/ })
        .click();
      await expect(files.nth(at)).not.toContainText('is not known');
    }
    await expect(files.filter({ hasText: 'It has arrived' })).toHaveCount(1);
    await expect(files.filter({ hasText: 'it has not arrived' })).toHaveCount(1);
    if (first !== second) await expect(files.nth(1)).toContainText('It has arrived');
  });
}

test('a list that is loaded meanwhile hides no file that has arrived', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  const end = await loseAnswers(page, () => true);
  await muster.upload({ name: 'there.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const file = item(page, 'there.pdf');
  await expect(file).toContainText('is not known');
  await end();
  await page.getByLabel('Filter by type').selectOption('SEC_TRAINING');
  await expect(muster.document('there.pdf')).toBeVisible();
  await file.getByRole('button', { name: /^Look again/ }).click();
  await expect(file).toContainText('It has arrived');
});

test('while it is not known whether a file arrived, what it is cannot be changed', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  const end = await loseAnswers(page, () => true);
  await muster.upload({ name: 'kept.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const file = item(page, 'kept.pdf');
  await expect(file).toContainText('is not known');
  await choose(page, [
    { name: 'a.pdf', bytes: bytesOf('a') },
    { name: 'b.pdf', bytes: bytesOf('b') },
  ]);
  await typeAll(page, 'MFA_EVIDENCE');
  await expect(item(page, 'b.pdf').getByLabel('Type')).toHaveValue('MFA_EVIDENCE');
  await expect(file.getByLabel('Type')).toHaveValue('SEC_TRAINING');
  await expect(file.getByLabel('Type')).toBeDisabled();
  await expect(file.getByLabel(/Completed on/)).toBeDisabled();
  await end();
  await file.getByRole('button', { name: /^Look again/ }).click();
  await expect(file).toContainText('It has arrived');
});

test('what the server got as a whole may still come after a cancel: it is looked for first', async ({
  muster,
  page,
  running,
}) => {
  const slow = await running(slowUploads(muster.url));
  const sent = sentNames(page);
  await page.goto(`${slow.url}/#/users/2`);
  await expect(page.locator('muster-documents table')).toBeVisible();
  await muster.upload({ name: 'late.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const file = item(page, 'late.pdf');
  await expect(file).toContainText('Sent. Waiting for the server');
  await page.getByRole('button', { name: 'Cancel late.pdf' }).click();
  await expect(file).toContainText('may still come');
  await expect(file).not.toContainText('has not arrived');
  await expect(file.getByRole('button', { name: /may then be there twice/ })).toBeVisible();
  await expect(file.getByLabel('Type')).toBeDisabled();
  expect(await axeFindings(page)).toEqual([]);
  await slow.release();
  await file.getByRole('button', { name: /^Look again/ }).click();
  await expect(file).toContainText('It has arrived');
  expect(sent).toHaveLength(1);
});

for (const uploadAs of ['multipart', 'json']) {
  test(`a file that was deleted since it was chosen stops no other one (${uploadAs})`, async ({
    muster,
    page,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-gone-'));
    const paths = ['gone.pdf', 'stays.pdf'].map((name) => join(folder, name));
    for (const path of paths) await writeFile(path, bytesOf(path));
    await configure(page, { uploadAs });
    await muster.open('#/users/2');
    await page.locator('muster-upload input[type=file]').setInputFiles(paths);
    await expect(item(page, 'stays.pdf')).toContainText('SHA-256');
    await typeAll(page);
    await rm(paths[0]);
    await send(page);
    await expect(item(page, 'stays.pdf')).toContainText('Uploaded');
    await expect(item(page, 'gone.pdf')).toContainText('cannot be read any more');
    await expect(item(page, 'gone.pdf')).not.toContainText('cannot be reached');
    await rm(folder, { recursive: true });
  });
}

test('a date that is typed half is told, and nothing is sent without it', async ({
  muster,
  page,
}) => {
  const sent = sentNames(page);
  await muster.open('#/users/2');
  await choose(page, [{ name: 'dated.pdf', bytes: pdf }]);
  const file = item(page, 'dated.pdf');
  await file.getByLabel('Type').selectOption('SEC_TRAINING');
  await file.getByLabel(/Completed on/).focus();
  await page.keyboard.type('0131');
  await page.keyboard.press('Enter');
  await expect(file).toContainText('The date is not a date');
  await send(page);
  await expect(page.getByRole('status')).toContainText('The date is not a date');
  expect(sent).toEqual([]);
  await file.getByLabel(/Completed on/).fill('2026-01-31');
  await send(page);
  await expect(file).toContainText('Uploaded');
  await expect(muster.document('dated.pdf')).toContainText('31 Jan 2027');
});

test('a file without a type can be given one after it was told', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await choose(page, [{ name: 'typeless.pdf', bytes: pdf }]);
  await send(page);
  await expect(item(page, 'typeless.pdf')).toContainText('Choose a type first');
  await item(page, 'typeless.pdf').getByLabel('Type', { exact: true }).selectOption('SEC_TRAINING');
  await send(page);
  await expect(item(page, 'typeless.pdf')).toContainText('Uploaded');
});

test('a file on its way counts as not sent; that it failed is said by its name', async ({
  muster,
  page,
}) => {
  await muster.switchOn('uploadUserDocument', '400', { delay: 3000 });
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  await muster.upload({ name: 'fails.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await page.getByRole('link', { name: 'Next', exact: false }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Leave 1 file unsent?');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page).not.toHaveURL(/#\/users\/2$/);
  await expect(page.getByRole('status')).toContainText(
    'fails.pdf was not uploaded: The request was not accepted.',
  );
  // Nobody saw it yet.
  await page.getByRole('link', { name: 'Insights' }).click();
  await expect(dialog).toContainText('Leave 1 file unsent?');
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('link', { name: 'Insights' }).click();
  await expect(page).toHaveURL(/insights/);
  await muster.open('#/users/2');
  await expect(item(page, 'fails.pdf')).toContainText('The request was not accepted');
});

test('a file that has arrived is found, however the server writes its dates and sets its clock', async ({
  muster,
  page,
}) => {
  let form = (/** @type {string} */ moment) => moment;
  await page.route(/\/users\/2\/documents/, async (route) => {
    const response = await route.fetch();
    if (route.request().method() === 'POST') return route.abort('connectionreset');
    const json = await response.json();
    for (const one of json.documents) one.createdAt = form(one.createdAt);
    return route.fulfill({ response, json });
  });
  for (const [name, write] of Object.entries({
    'space.pdf': (/** @type {string} */ moment) => moment.slice(0, 19).replace('T', ' '),
    'day.pdf': (/** @type {string} */ moment) => moment.slice(0, 10),
    'slow.pdf': (/** @type {string} */ moment) =>
      new Date(Date.parse(moment) - 3 * 3_600_000).toISOString(),
  })) {
    form = write;
    await muster.open('#/users/2');
    await expect(page.locator('muster-documents table')).toBeVisible();
    await muster.upload({ name, type: 'SEC_TRAINING', bytes: bytesOf(name) });
    await expect(item(page, name)).toContainText('It has arrived');
    await page.getByRole('button', { name: 'Clear what is uploaded' }).click();
  }
});

test('what was told to be sent goes on after leaving, as the question says; the rest waits', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  const names = ['first.pdf', 'second.pdf', 'third.pdf'];
  await choose(
    page,
    names.map((name) => ({ name, bytes: bytesOf(name) })),
  );
  await page.getByLabel('Type of all files').selectOption('SEC_TRAINING');
  await muster.switchOn('uploadUserDocument', '201', { delay: 700 });
  await send(page);
  await choose(page, [{ name: 'later.pdf', bytes: pdf }]);
  await page.getByRole('link', { name: 'Insights' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('What you told Muster to send goes on');
  await expect(dialog).toContainText('nothing else is sent before you come back');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  const filed = async () => {
    const answer = await page.request.get(`${muster.url}/api/users/2/documents?limit=50`);
    const { documents } = await answer.json();
    const all = documents.map((/** @type {{ name: string }} */ { name }) => name);
    return [...names, 'later.pdf'].filter((name) => all.includes(name));
  };
  await expect.poll(filed, { timeout: 15_000 }).toEqual(names);
  await page.goBack();
  await expect(item(page, 'third.pdf')).toContainText('Uploaded');
  expect(await filed()).toEqual(names);
});

test('another source asks before files are dropped with this one, then lets go of them', async ({
  muster,
  page,
}) => {
  /** @type {string[]} */
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await muster.open('#/users/2');
  await choose(page, [{ name: 'keep.pdf', bytes: pdf }]);
  await item(page, 'keep.pdf').getByLabel('Type').selectOption('SEC_TRAINING');
  await muster.open('#/connect');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('radio').first().check();
  const connect = page.locator('muster-sources button').last();
  await connect.click();
  await expect(dialog).toContainText('dropped with it');
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await muster.open('#/users/2');
  await expect(item(page, 'keep.pdf')).toBeVisible();
  await muster.open('#/connect');
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await connect.click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'onnected' })).toHaveCount(1);
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents')).toBeVisible();
  await expect(item(page, 'keep.pdf')).toHaveCount(0);
  await page.goto(`${muster.url}/?other`);
  expect(asked).toEqual([]);
});

test('while the list cannot be read, a lost file is not sent again but looked for again', async ({
  muster,
  page,
}) => {
  const sent = sentNames(page);
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  await muster.switchOn('uploadUserDocument', 'cut-off', { times: 1 });
  await muster.switchOn('listUserDocuments', '500');
  await muster.upload({ name: 'somewhere.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const file = item(page, 'somewhere.pdf');
  await expect(file).toContainText('Whether it has arrived is not known');
  await expect(file.getByRole('button', { name: /^Send/ })).toHaveCount(0);
  const upload = page.locator('muster-upload').getByRole('button', { name: /^Upload/ });
  await expect(upload).toBeDisabled();
  await muster.switchOff();
  await file.getByRole('button', { name: /^Look again/ }).click();
  await expect(file).toContainText('It has arrived');
  await expect(muster.document('somewhere.pdf')).toBeVisible();
  expect(sent).toHaveLength(1);
});

test('an upload can be cancelled, and the next one goes on', async ({ muster, page }) => {
  await muster.switchOn('uploadUserDocument', '503', { times: 1, delay: 20_000 });
  await muster.open('#/users/2');
  await choose(page, [
    { name: 'stopped.pdf', bytes: bytesOf('stopped') },
    { name: 'after.pdf', bytes: bytesOf('after') },
  ]);
  await typeAll(page);
  await send(page);
  await expect(item(page, 'after.pdf')).toContainText('Waiting');
  // The answer that comes late must be that to the first file.
  await expect(item(page, 'stopped.pdf')).toContainText('Sent. Waiting for the server');
  const expectHeard = await hear(page);
  await page.getByRole('button', { name: 'Cancel stopped.pdf' }).click();
  await expect(item(page, 'stopped.pdf')).toContainText('Cancelled');
  await expectHeard(/stopped\.pdf: Cancelled\. .*may still come/);
  await expect(item(page, 'stopped.pdf')).toContainText('may still come');
  await expect(item(page, 'after.pdf')).toContainText('Uploaded');
});

test('what is cancelled before it is on its way is not sent at all', async ({ muster, page }) => {
  const sent = sentNames(page);
  // The code that sends comes late.
  const release = await held(page, /assets\/upload-[^/]+\.js$/);
  await muster.open('#/users/2');
  await choose(page, [{ name: 'never.pdf', bytes: pdf }]);
  await item(page, 'never.pdf').getByLabel('Type').selectOption('SEC_TRAINING');
  await send(page);
  const expectHeard = await hear(page);
  await page.getByRole('button', { name: 'Cancel never.pdf' }).click();
  release();
  await expect(item(page, 'never.pdf')).toContainText('Cancelled');
  await expectHeard(/never\.pdf: Cancelled\./);
  expect(sent).toEqual([]);
});

test('leaving with unsent files asks; without them it does not', async ({ muster, page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await muster.open('#/users/2');
  await choose(page, [{ name: 'unsent.pdf', bytes: pdf }]);
  await expect(item(page, 'unsent.pdf')).toContainText('SHA-256');
  // A browser asks only where the page was used.
  await item(page, 'unsent.pdf').getByLabel('Type').selectOption('SEC_TRAINING');
  await page.goto(`${muster.url}/?other`);
  expect(asked).toEqual(['beforeunload']);
  await muster.open('#/users/2');
  await muster.upload({ name: 'sent.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(item(page, 'sent.pdf')).toContainText('Uploaded');
  await page.goto(`${muster.url}/?other`);
  expect(asked).toHaveLength(1);
});

test('leaving a user with unsent files asks within the app too; staying keeps everything', async ({
  muster,
  page,
}) => {
  await muster.open('#/users');
  await expect(muster.rows().first()).toBeVisible();
  await muster.open('#/users/2');
  await choose(page, [{ name: 'waits.pdf', bytes: pdf }]);
  await send(page);
  await expect(item(page, 'waits.pdf')).toContainText('Choose a type first');
  const dialog = page.getByRole('dialog');
  for (const leaves of [
    () => page.goBack(),
    () => page.getByRole('link', { name: 'Insights' }).click(),
    () => page.getByRole('link', { name: 'Next', exact: false }).first().click(),
  ]) {
    await leaves();
    await expect(dialog).toContainText('Leave 1 file unsent?');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/#\/users\/2$/);
    await expect(item(page, 'waits.pdf')).toBeVisible();
  }
  // What is about the same user is no leaving.
  await page.getByLabel('Filter by type').selectOption('MFA_EVIDENCE');
  await expect(page).toHaveURL(/MFA_EVIDENCE/);
  await expect(dialog).toHaveCount(0);
  // Whatever was tried, the history is as it was: back leads to the filter before, then to the list.
  await page.goBack();
  await expect(page).toHaveURL(/#\/users\/2$/);
  await page.goBack();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/#\/users$/);
});

test('unsent files wait while another user is looked at', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await choose(page, [{ name: 'waits.pdf', bytes: pdf }]);
  await item(page, 'waits.pdf').getByLabel('Type').selectOption('MFA_EVIDENCE');
  await muster.open('#/users/4');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/#\/users\/4$/);
  await expect(page.locator('muster-documents table')).toBeVisible();
  await expect(page.locator('muster-upload fieldset')).toHaveCount(0);
  await muster.open('#/users/2');
  await expect(item(page, 'waits.pdf').getByLabel('Type')).toHaveValue('MFA_EVIDENCE');
  await send(page);
  await expect(muster.document('waits.pdf')).toBeVisible();
});

test('a setting sends files as base64 in JSON; they arrive byte for byte', async ({
  muster,
  page,
}) => {
  await configure(page, { uploadAs: 'json' });
  await muster.open('#/users/2');
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.method() === 'POST'),
    muster.upload({ name: 'coded.pdf', type: 'SEC_TRAINING', bytes: pdf, date: '2026-01-31' }),
  ]);
  expect(request.headers()['content-type']).toBe('application/json');
  expect(request.postDataJSON()).toEqual({
    type: 'SEC_TRAINING',
    completionDate: '2026-01-31',
    base64File: {
      base64String: expect.stringMatching(/^data:[a-z]+\/[a-z-]+;base64,/),
      filename: 'coded.pdf',
    },
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    muster
      .document('coded.pdf')
      .getByRole('button', { name: /^Download/ })
      .click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(pdf)).toBe(true);
});

test('after an upload the user is asked for once, and the page shows what came', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents table')).toBeVisible();
  let asked = 0;
  page.on('request', (request) => {
    if (/\/api\/users\/2$/.test(request.url())) asked += 1;
  });
  await muster.upload({ name: 'once.pdf', type: 'HIPAA_TRAINING_EVIDENCE', bytes: pdf });
  await expect(muster.document('once.pdf')).toBeVisible();
  await expect(page.locator('muster-user')).toContainText('HIPAA training');
  await page.waitForTimeout(500);
  expect(asked).toBe(1);
});

test('after an upload and a delete the list of everybody’s documents follows', async ({
  muster,
  page,
}) => {
  const total = () => page.locator('muster-all-documents caption strong').first().innerText();
  await muster.open('#/documents');
  await expect(page.locator('muster-all-documents caption')).toContainText('complete');
  const before = await total();
  await muster.open('#/users/2');
  await muster.upload({ name: 'counted.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(item(page, 'counted.pdf')).toContainText('Uploaded');
  await muster.open('#/documents?q=counted.pdf');
  await expect(page.locator('muster-all-documents tbody tr')).toHaveCount(1);
  await muster.open('#/users/2');
  await muster
    .document('counted.pdf')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(muster.document('counted.pdf')).toHaveCount(0);
  await muster.open('#/documents');
  expect(await total()).toBe(before);
});

/**
 * All that is said from now on.
 *
 * @param {import('@playwright/test').Page} page
 */
async function hear(page) {
  const said = page.locator('muster-app').getByRole('status').first();
  await said.evaluate((region) => {
    const heard = /** @type {(string | null)[]} */ ([]);
    Object.assign(window, { heard });
    const options = { subtree: true, childList: true, characterData: true };
    new MutationObserver(() => heard.push(region.textContent)).observe(region, options);
  });
  return (/** @type {RegExp} */ what) =>
    expect.poll(() => page.evaluate(() => Object(window).heard.join(' | '))).toMatch(what);
}

test('what comes at once is said in one go, and each name once', async ({ muster, page }) => {
  await muster.open('#/users/2');
  const form = page.locator('muster-upload');
  const expectHeard = await hear(page);
  const files = ['one.pdf', 'two.pdf', 'bad.exe'].map((name) => ({
    ...{ name, mimeType: '', buffer: Buffer.concat([pdf, Buffer.from(name)]) },
  }));
  await form.locator('input[type=file]').setInputFiles(files);
  // To look into a file takes its time.
  await expectHeard(/3 files added\.( \|)? “bad\.exe” is not of a kind[^|]*$/);
  await form.getByRole('button', { name: 'Remove bad.exe' }).click();
  await form
    .getByRole('group', { name: 'one.pdf' })
    .getByLabel('Type')
    .selectOption('SEC_TRAINING');
  await form.getByRole('button', { name: /^Upload/ }).click();
  await expectHeard(/Sending one\.pdf\. two\.pdf: Choose a type first\./);
  await expectHeard(/one\.pdf was uploaded\.$/);
});
