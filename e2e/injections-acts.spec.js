import { readFile } from 'node:fs/promises';
import { families, injections } from '../tests/injections/injections.js';
import { goTo } from './go-to.js';
import { expect, test } from './hostile/fixtures.js';
import { stickingOut } from './hostile/layout.js';
import { clickAll, dropFiles, expectWithin } from './hostile/pages.js';

const lines = injections.join('\n');

/** What a refusal says: every text in every field of it. @type {Record<string, object>} */
const refusals = {
  'a list of messages': { message: injections, code: 17, statusCode: 400 },
  'one message': { message: lines, code: lines, statusCode: lines, error: lines },
};

for (const [at, [what, said]] of Object.entries(refusals).entries()) {
  test(`a refusal with ${what} is drawn as text, whatever was asked`, async ({
    page,
    server,
    watched,
    hostile,
  }) => {
    const members = injections.map((text) => [text, text]);
    const debugInfo = { name: lines, message: lines, stack: lines, ...Object.fromEntries(members) };
    const body = { ...said, debugInfo };
    for (const [operation, hash] of /** @type {const} */ ([
      ['listUsers', '#/users'],
      ['listUsers', '#/documents'],
      ['listUsers', '#/insights'],
      // Users of its own: for a moment the gateway keeps a list that it has.
      ['getUser', `#/users/${10 + at}`],
      ['getUserByEmail', '#/users/by-email/a@b.example'],
      ['listUserDocuments', `#/users/${20 + at}`],
    ])) {
      hostile.refuse(operation, 400, body);
      await page.goto('about:blank');
      await page.goto(`${server.url}/${hash}`);
      const problem = page.locator('muster-problem').filter({ hasText: 'The server' }).first();
      await expect(problem).toContainText('</textarea><img src=x onerror=self.struck=1>');
      await clickAll(page.locator('muster-problem summary'));
      await expectWithin(page, `${operation} refused on ${hash}`);
    }
    hostile.comply();
    await page.goto('about:blank');
    await page.goto(`${server.url}/#/users/${30 + at}`);
    const documents = page.locator('muster-documents');
    await expect(documents.locator('tbody tr')).toHaveCount(12);
    hostile.refuse('downloadUserDocument', 400, body);
    await documents
      .getByRole('button', { name: /^Download/ })
      .first()
      .click();
    await expect(documents.locator('muster-problem').first()).toContainText(
      'onerror=self.struck=1',
    );
    hostile.refuse('deleteUserDocument', 400, body);
    await documents
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(documents.locator('muster-problem').first()).toContainText(
      'onerror=self.struck=1',
    );
    hostile.refuse('uploadUserDocument', 400, body);
    await dropFiles(page, 'muster-upload', ['refused.pdf']);
    await page.locator('muster-upload').getByLabel('Type').first().selectOption('SEC_TRAINING');
    await page
      .locator('muster-upload')
      .getByRole('button', { name: /^Upload/ })
      .click();
    await expect(page.locator('muster-upload muster-problem')).toContainText('self.struck=1');
    await clickAll(page.locator('muster-problem summary'));
    await expectWithin(page, 'acts refused');
    await watched.expectUnharmed();
  });
}

for (const half of ['one half', 'the other']) {
  test(`every text in every part of the address is read as text, or named as a fault: ${half}`, async ({
    page,
    server,
    watched,
  }) => {
    await page.goto(`${server.url}/#/users`);
    await expect(page.locator('muster-users tbody tr').first()).toBeVisible();
    // In the page, because there are thousands of addresses: each is gone to and drawn, none is waited for.
    await page.evaluate(
      async (texts) => {
        const drawn = () => new Promise((resolve) => setTimeout(resolve));
        for (const [at, text] of texts.entries()) {
          const one = encodeURIComponent(text);
          const others = [
            `#/users/${one}?${one}`,
            `#/documents?q=${one}&filter=doc:${one}&sort=${one}`,
            `#/insights?q=${one}&filter=${one}`,
            `#/connect?${one}`,
            `#${text}`,
            `#/users?q=${text}&filter=${text}`,
          ];
          for (const hash of [
            `#/users?q=${one}&filter=${one}&sort=${one}&page=${one}&size=${one}&columns=${one}&${one}=${one}`,
            `#/users/by-email/${one}`,
            others[at % others.length],
          ]) {
            location.hash = hash;
            await drawn();
          }
        }
      },
      injections.filter((_, at) => (at % 2 === 0) === (half === 'one half')),
    );
    await watched.expectUnharmed();
  });
}

for (const hash of ['#/users', '#/documents', '#/insights', '#/contract', '#/users/1']) {
  test(`the faults of an address of ${hash} that is made of a text stay within 360 px`, async ({
    page,
    server,
    watched,
  }) => {
    await page.goto(`${server.url}/${hash}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 900 });
    for (const text of [...families.rooms, '\u202eabc', 'constructor', '__proto__']) {
      const one = encodeURIComponent(text);
      const filter = `role:"${one}"+check:"${one}"+doc:${one}+${one}`;
      await goTo(page, `${hash}?q=${one}&filter=${filter}&sort=${one}&page=${one}&${one}=${one}`);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
      expect(await stickingOut(page), text.slice(0, 30)).toEqual([]);
      await expect(page.locator('muster-app')).not.toContainText('native code');
    }
    await watched.expectUnharmed();
  });
}

test('files of such names are listed, told of and sent as what they are called', async ({
  page,
  server,
  watched,
  hostile,
}) => {
  await page.goto(`${server.url}/#/users/4`);
  await expect(page.locator('muster-documents tbody tr')).toHaveCount(12);
  const names = injections.filter((text) => text !== '').map((text) => `${text}.pdf`);
  await dropFiles(page, 'muster-upload', names);
  const items = page.locator('muster-upload').getByRole('group');
  await expect(items).not.toHaveCount(0);
  await expectWithin(page, 'the list of uploads');
  await watched.expectUnharmed();

  await page.reload();
  await expect(page.locator('muster-documents tbody tr')).toHaveCount(12);
  const some = [...families.files, ...families.breakouts.slice(0, 8)].slice(0, 40);
  await dropFiles(
    page,
    'muster-upload',
    some.map((text) => `${text}.pdf`),
  );
  await page.getByLabel('Type of all files').selectOption('SEC_TRAINING');
  await page
    .locator('muster-upload')
    .getByRole('button', { name: /^Upload \d/ })
    .click();
  await expect
    .poll(() => hostile.asked.filter((one) => one.startsWith('POST')).length, { timeout: 40_000 })
    .toBeGreaterThan(20);
  await expectWithin(page, 'uploads on their way');
});

test('files of such names for many users are matched, and stay within the window', async ({
  page,
  server,
  watched,
}) => {
  await page.goto(`${server.url}/#/documents`);
  await expect(page.locator('muster-all-documents caption')).toContainText('complete');
  await page.getByRole('button', { name: 'Upload for many users' }).click();
  const names = injections.filter((text) => text !== '').map((text) => `${text}.pdf`);
  await dropFiles(page, 'body', names);
  await expect(page.locator('muster-many li').nth(250)).toBeAttached();
  await page.locator('muster-many li').evaluateAll((all) => {
    for (const one of all) /** @type {HTMLElement} */ (one).style.contentVisibility = 'visible';
  });
  await expectWithin(page, 'files for many users');
  await watched.expectUnharmed();
});

test('documents of such names are saved under clean ones, looked at, and asked about', async ({
  page,
  server,
  watched,
}) => {
  await page.goto(`${server.url}/#/users/5`);
  const documents = page.locator('muster-documents');
  await expect(documents.locator('tbody tr')).toHaveCount(12);
  for (const button of await documents.getByRole('button', { name: /^Delete/ }).all()) {
    await button.click();
    await expectWithin(page, 'the question before a document is deleted');
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  }
  for (const button of await documents.getByRole('button', { name: /^View/ }).all()) {
    await button.click();
    await expect(
      page.getByRole('dialog').or(documents.locator('muster-problem section')),
    ).toBeVisible();
    await expectWithin(page, 'a file that is looked at');
    const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
    if (await close.isVisible()) await close.click();
  }
  /** @type {string[]} */
  const saved = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  for (const button of await documents.getByRole('button', { name: /^Download/ }).all()) {
    await button.click();
    await expect(button).toBeEnabled();
  }
  await expect.poll(() => saved.length).toBeGreaterThan(5);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  for (const name of saved) expect(name).toMatch(/^[^\u0000-\u001f\\/:*?"<>|\u202a-\u202e]+$/);
  await watched.expectUnharmed();
});

test('the contract page saves what it found in each format', async ({ page, server, watched }) => {
  await page.goto(`${server.url}/#/users`);
  await expect(page.locator('muster-users #listed')).toContainText('complete');
  await goTo(page, '#/contract');
  const report = page.locator('muster-report');
  await report.getByRole('checkbox').check();
  for (const name of ['JSON', 'Markdown', 'SARIF']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('button', { name }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('struck');
    if (name !== 'Markdown') expect(JSON.parse(text)).toBeTruthy();
    // In Markdown every text of the API stands in a span of code that it cannot end.
    else expect(text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')).not.toMatch(/[<>]|struck/);
  }
  await watched.expectUnharmed();
});
