import { createServer } from 'node:http';
import { expect, pdf, test } from './fixtures.js';
import { sentBy } from './sent.js';

/** A user of the sample with a few documents. @param {import('./fixtures.js').Muster} muster */
async function userWithFewDocuments(muster) {
  for (let id = 2; id <= 50; id += 1) {
    const answer = await muster.page.request.get(
      `${muster.url}/api/users/${id}/documents?limit=50`,
    );
    const { documents } = await answer.json();
    if (documents.length >= 3 && documents.length < 10) return { id, documents };
  }
  throw new Error('no such user');
}

test('the documents of a user are listed, filtered by name and by type', async ({
  muster,
  page,
}) => {
  const { id, documents } = await userWithFewDocuments(muster);
  const [{ type, name }] = documents;
  await muster.open(`#/users/${id}`);
  const rows = page.locator('muster-documents tbody tr');
  await expect(rows).toHaveCount(documents.length);
  const asked = page.waitForRequest((request) => request.url().includes(`type=${type}`));
  await page.getByLabel('Filter by type').selectOption(type);
  await asked;
  await expect(rows.first()).toContainText(name);
  await page.getByLabel('Filter by type').selectOption('');
  await page.getByLabel('Filter by name').fill('no such document');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No document matches')).toBeVisible();
  await page.getByRole('button', { name: 'Show all documents' }).click();
  await expect(rows).toHaveCount(documents.length);
});

test('many documents come page by page', async ({ muster, page }) => {
  await muster.open('#/users/4');
  await expect(page.locator('muster-documents caption')).toContainText('20 documents on page 1');
  await page.locator('muster-documents').getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('muster-documents caption')).toContainText('on page 2');
});

test('an upload appears in the list and is still there after a reload', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({
    name: 'proof of training.pdf',
    type: 'SEC_TRAINING',
    bytes: pdf,
    date: '2026-01-31',
  });
  const row = muster.document('proof of training');
  await expect(row).toBeVisible();
  await expect(row).toContainText('Security training');
  await expect(row).toContainText('31 Jan 2027');
  await page.reload();
  await expect(row).toBeVisible();
});

test('a document is downloaded under its own name, byte for byte, fresh on each click', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf });
  const row = muster.document('proof');
  for (let click = 0; click < 2; click += 1) {
    const [download, request] = await Promise.all([
      page.waitForEvent('download'),
      page.waitForRequest((each) => each.url().endsWith('/download')),
      row.getByRole('button', { name: /^Download/ }).click(),
    ]);
    expect(request.method()).toBe('GET');
    expect(download.suggestedFilename()).toBe('proof.pdf');
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(pdf)).toBe(true);
  }
});

test('the documents of the sample come in every form of a download', async ({ muster, page }) => {
  /** @type {Set<string>} */
  const forms = new Set();
  for (let id = 2; id <= 40 && forms.size < 4; id += 1) {
    const { documents } = await (
      await page.request.get(`${muster.url}/api/users/${id}/documents?limit=50`)
    ).json();
    for (const document of documents) {
      const answer = await (
        await page.request.get(`${muster.url}/api/users/documents/${document.id}/download`)
      ).json();
      const form = answer.fileBuffer?.type ?? Object.keys(answer).sort().join('+');
      if (forms.has(form)) continue;
      forms.add(form);
      await muster.open(`#/users/${id}`);
      const row = page.locator('muster-documents tbody tr').nth(documents.indexOf(document));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        row.getByRole('button', { name: /^Download/ }).click(),
      ]);
      expect((await download.createReadStream()).readable, form).toBe(true);
    }
  }
  expect([...forms].length).toBeGreaterThanOrEqual(4);
});

test('a delete asks first, sends the document id before the user id, and the row goes', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'old.pdf', type: 'MFA_EVIDENCE', bytes: pdf });
  const row = muster.document('old');
  await row.getByRole('button', { name: /^Delete/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('old');
  await expect(dialog).toContainText('MFA evidence');
  await expect(dialog).toContainText('Lina');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /^Delete/ }).click();
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.method() === 'DELETE'),
    dialog.getByRole('button', { name: 'Delete', exact: true }).click(),
  ]);
  expect(request.url()).toMatch(/\/users\/documents\/2\d{7}\/2$/);
  await expect(row).toHaveCount(0);
  await expect(page.locator('muster-documents').getByText('old.pdf was deleted.')).toBeVisible();
});

test('a delete that failed is asked for again by its button', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await muster.upload({ name: 'old.pdf', type: 'MFA_EVIDENCE', bytes: pdf });
  const row = muster.document('old');
  await muster.switchOn('deleteUserDocument', '500', { times: 1 });
  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(muster.problem()).toContainText('The server failed');
  await expect(row).toBeVisible();
  await muster.problem().getByRole('button', { name: 'Try again' }).click();
  await expect(row).toHaveCount(0);
  await expect(muster.problem()).toHaveCount(0);
});

test('a file of the wrong kind is not sent, and it says so in the list', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.open('#/users/2');
  const form = page.locator('muster-upload');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'virus.exe', mimeType: 'application/octet-stream', buffer: pdf });
  const item = form.getByRole('group', { name: 'virus.exe' });
  await expect(item).toContainText('“virus.exe” is not of a kind that can be uploaded');
  await expect(item.getByLabel('Type')).toHaveCount(0);
  await form.getByRole('button', { name: 'Upload', exact: true }).click({ force: true });
  await expect(item).toBeVisible();
  expect(posts).toHaveLength(0);
});

test('a POST that fails is not sent again by itself, and the form keeps what was chosen', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.switchOn('uploadUserDocument', '503');
  await muster.open('#/users/2');
  await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf, date: '2026-01-31' });
  await expect(
    muster.problem().or(page.locator('muster-upload muster-problem section')).first(),
  ).toContainText('A system behind the API is not available');
  await page.waitForTimeout(1500);
  expect(posts).toHaveLength(1);
  await expect(page.locator('muster-upload').getByText('proof.pdf').first()).toBeVisible();
  await expect(page.getByLabel(/Completed on/)).toHaveValue('2026-01-31');
});

test('a file may be dropped anywhere on the page of a user', async ({ muster, page }) => {
  await muster.open('#/users/2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lina');
  await expect(page.locator('muster-upload form')).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['%PDF-1.4'], 'dropped.pdf'));
    const target = document.querySelector('muster-app');
    target?.dispatchEvent(
      new DragEvent('drop', {
        dataTransfer: data,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  });
  await expect(page.locator('muster-upload').getByText('dropped.pdf')).toBeVisible();
});

test('an upload whose answer is cut off is told so, sent once, and found in the list', async ({
  muster,
  page,
}) => {
  const posts = sentBy(page, 'POST');
  await muster.switchOn('uploadUserDocument', 'cut-off', { times: 1 });
  await muster.open('#/users/2');
  await muster.upload({ name: 'half.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(page.locator('muster-upload')).toContainText('It has arrived');
  await expect(muster.document('half')).toBeVisible();
  expect(posts).toHaveLength(1);
});

test('a delete that is answered by a web page is no success and is among the findings', async ({
  muster,
  page,
}) => {
  await muster.switchOn('deleteUserDocument', 'html', { times: 1 });
  await muster.open('#/users/4');
  await page
    .getByRole('button', { name: /^Delete / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(muster.problem()).toContainText('The server sent a web page');
  await page.getByRole('link', { name: /^Contract/ }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Delete' }).first()).toContainText('broken');
});

/** A host of its own that shows a file instead of saving it, as signed links may do. */
async function fileHost() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('shown, not saved');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/proof.txt?sig=1`, stop: () => server.close() };
}

test('a link to another origin opens beside the app, never in its place', async ({
  muster,
  page,
  running,
}) => {
  const host = await running(fileHost());
  await page.route('**/download', (route) => route.fulfill({ json: { signedUrl: host.url } }));
  await muster.open('#/users/4');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page
      .getByRole('button', { name: /^Download/ })
      .first()
      .click(),
  ]);
  await expect.poll(() => opened.url()).toBe(host.url);
  await expect(page).toHaveURL(/#\/users\/4$/);
});

test('a page beyond the last says so, and leads to the first', async ({ muster, page }) => {
  await muster.open('#/users/4?page=99');
  const list = page.locator('muster-documents');
  await expect(list).toContainText('There are no documents on page 99');
  await expect(list).not.toContainText('Upload the first one');
  await page.getByRole('button', { name: 'To the first page' }).click();
  await expect(list.locator('tbody tr').first()).toBeVisible();
  await expect(page).toHaveURL(/#\/users\/4$/);
});
