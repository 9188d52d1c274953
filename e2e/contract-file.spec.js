import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';

// More than are loaded by themselves: each page is an answer of its own.
test.use({ users: 2500 });

const path = new URL('../wasm/contract/drata-users-v1.openapi.json', import.meta.url);
const builtIn = await readFile(path, 'utf8');

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page  @param {string} text  @param {string} [name] */
async function load(page, text, name = 'second.json') {
  await page
    .locator('muster-contract-source input')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** @param {(document: any) => void} change  @returns {string} the built-in document, changed */
function changed(change) {
  const document = JSON.parse(builtIn);
  change(document);
  return JSON.stringify(document);
}

/** A schema under which nothing is read, for the one operation of a small document. */
const small = (/** @type {object} */ schema, components = {}) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: '2' },
    paths: {
      '/users': {
        get: {
          operationId: 'listUsers',
          responses: {
            200: { description: 'Users', content: { 'application/json': { schema } } },
          },
        },
      },
    },
    components: { schemas: components },
  });

/** @type {Record<string, { text: string, says: RegExp, pointer: RegExp }>} */
const refused = {
  'broken JSON': {
    text: builtIn.slice(0, 2000),
    says: /not JSON|cut off|ends/,
    pointer: /the document as a whole/,
  },
  'an empty file': { text: ' \n', says: /It is empty/, pointer: /stays in use/ },
  'OpenAPI 3.0': {
    text: builtIn.replace(/"openapi": "3\.1\.\d"/, '"openapi": "3.0.3"'),
    says: /Only OpenAPI 3\.1/,
    pointer: /\/openapi/,
  },
  'an unknown keyword': {
    text: small({ type: 'object', oneOf: [] }),
    says: /“oneOf” is not supported/,
    pointer: /\/paths\/~1users\/get\/responses\/200\/content\/application~1json\/schema\/oneOf/,
  },
  'a reference that leads back to itself': {
    text: small(
      { $ref: '#/components/schemas/A' },
      {
        A: { $ref: '#/components/schemas/B' },
        B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      },
    ),
    says: /leads back to itself/,
    pointer: /\/components\/schemas\/A/,
  },
  'a reference to nowhere': {
    text: small({ $ref: '#/components/schemas/Nobody' }),
    says: /./,
    pointer: /\/components\/schemas\/Nobody|\$ref/,
  },
  'endless nesting': {
    text: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    says: /nests deeper/,
    pointer: /The place: \/a\/a\/a/,
  },
  'a huge file': {
    text: `"${'x'.repeat(5 * 1024 * 1024)}"`,
    says: /It is 5\sMB long; a contract may be up to 4\sMB/,
    pointer: /stays in use/,
  },
};

for (const [name, { text, says, pointer }] of Object.entries(refused)) {
  test(`${name} is refused with its place; the old contract and all findings stay`, async ({
    muster,
    page,
  }) => {
    await muster.openUsers();
    await muster.open('#/contract');
    const shown = async () => [
      await page.locator('muster-contract .facts').textContent(),
      await page.locator('muster-contract table').textContent(),
    ];
    const before = await shown();
    await load(page, text);
    const alert = page.locator('muster-contract-source').getByRole('alert');
    await expect(alert).toContainText('second.json was refused.');
    await expect(alert).toContainText(says);
    await expect(alert).toContainText(pointer);
    await expect(page.locator('muster-contract-source')).toContainText('Built in');
    expect(await shown()).toEqual(before);
    await muster.open('#/users');
    await expect(muster.rows()).toHaveCount(50);
  });
}

test('a stricter contract judges everything again, a looser one finds less, the built-in one returns', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.turn('Next').click();
  await expect(page.locator('caption')).toContainText('51–100 of 2,500');
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
  await muster.open('#/contract');
  const source = page.locator('muster-contract-source');
  const table = page.locator('muster-contract table');

  const stricter = changed(({ components, info }) => {
    info.title = 'Stricter';
    for (const schema of Object.values(components.schemas)) {
      if (schema.properties?.jobTitle) schema.properties.jobTitle.type = 'integer';
    }
  });
  await load(page, stricter, 'stricter.json');
  await expect(source).toContainText('4 of 4 answers judged again');
  await expect(source).toContainText('Stricter, version 1.0.0');
  await expect(source).toContainText('From the file stricter.json');
  await expect(table).toContainText('/data/*/jobTitle');
  await expect(page.locator('muster-contract .facts')).toContainText(/Answers\s*4/);
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.getByRole('link', { name: /^Contract/ })).toContainText('tolerated');

  const looser = changed(({ components, info }) => {
    info.title = 'Looser';
    JSON.stringify(components, (_, value) => {
      if (value && typeof value === 'object') delete value['x-muster-known-values'];
      return value;
    });
  });
  await load(page, looser, 'looser.json');
  await expect(source).toContainText('Looser');
  await expect(page.getByText('Nothing departs from the contract')).toBeVisible();
  await expect(source).toContainText('4 of 4 answers judged again');

  await load(page, '{', 'broken.json');
  await expect(source.getByRole('alert')).toContainText('“Looser” stays in use.');
  await source.getByRole('button', { name: 'Return to the built-in contract' }).click();
  await expect(source).toContainText('Built in');
  await expect(source.getByRole('alert')).toHaveCount(0);
  await expect(table).toContainText('/data/*/roles/*');
  await expect(source.getByRole('button', { name: 'Return' })).toHaveCount(0);
});

test('judging again shows how far it is, can be stopped and taken up', async ({ muster, page }) => {
  await muster.openUsers();
  for (const range of ['51–100', '101–150']) {
    await muster.turn('Next').click();
    await expect(page.locator('caption')).toContainText(range);
  }
  await muster.open('#/contract');
  const source = page.locator('muster-contract-source');
  await muster.switchOn('listUsers', '200', { delay: 1500 });
  await load(page, builtIn);
  await expect(source.getByRole('progressbar')).toBeVisible();
  await expect(source).toContainText(/[01] of 3 answers judged again/);
  await source.getByRole('button', { name: 'Stop' }).click();
  await expect(source).toContainText(/Stopped: [012] of 3/);
  await muster.switchOff();
  await source.getByRole('button', { name: 'Judge the rest' }).click();
  await expect(source).toContainText('3 of 3 answers judged again');
  await expect(page.locator('muster-contract .facts')).toContainText(/Answers\s*3/);
});

test('leaving the page stops the judging; the list of users is judged by the new contract', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.open('#/contract');
  await muster.switchOn('listUsers', '200', { delay: 1000 });
  await load(page, builtIn);
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.locator('muster-problem:visible')).toHaveCount(0);
  await muster.open('#/contract');
  const source = page.locator('muster-contract-source');
  await source.getByRole('button', { name: 'Judge the rest' }).click();
  await expect(source).toContainText('1 of 1 answer judged again');
  await expect(page.locator('muster-contract .facts')).toContainText(/Answers\s*1/);
});

test('a contract that lacks operations: what it lacks is not sent, the rest goes on', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.open('#/users/2');
  await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
  await muster.open('#/contract');
  const lacking = changed(({ paths }) => {
    for (const path of Object.keys(paths)) if (path.includes('documents')) delete paths[path];
  });
  await load(page, lacking);
  const source = page.locator('muster-contract-source');
  await expect(source).toContainText('3 of 3 answers judged again, 1 of them got no answer');
  await source.getByRole('button', { name: 'Return to the built-in contract' }).click();
  await expect(source).toContainText('3 of 3 answers judged again');
  await expect(source).not.toContainText('no answer');
  await load(page, lacking);
  await expect(source).toContainText('3 of 3 answers judged again, 1 of them got no answer');
  await muster.open('#/users/2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lina');
  await expect(muster.problem()).toContainText('There is no operation “listUserDocuments”.');
});

test('a file can be dropped, and the keyboard reaches the choice of a file', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  await muster.open('#/contract');
  const source = page.locator('muster-contract-source');
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json'));
    return transfer;
  }, builtIn);
  await source.locator('section').dispatchEvent('drop', { dataTransfer: files });
  await expect(source).toContainText('From the file dropped.json');
  // The native input opens the browser's own dialog by Enter and Space.
  const input = source.getByLabel(/Load a contract file/);
  await input.focus();
  await expect(input).toBeFocused();
  await load(page, '{', 'bad.json');
  await expect(source.getByRole('alert')).toContainText('bad.json was refused.');
});
