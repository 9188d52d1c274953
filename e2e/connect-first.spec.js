import { axeFindings } from './axe.js';
import { expect, Muster, pdf, test } from './fixtures.js';
import { otherOrigin, staticSite } from './hosts.js';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page  @param {string} url  @returns {string[]} what is asked below the path */
function askedOf(page, url) {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (request.url().startsWith(url)) asked.push(request.url().slice(url.length));
  });
  return asked;
}

const fleeting = 'it is kept only until this page is closed or reloaded';

/** @param {Page} page  of a browser that keeps nothing for sites */
const refuseStorage = (page) =>
  page.addInitScript(() => {
    for (const name of ['indexedDB', 'sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });

test('without config.json and without a gateway the sample is there at once, after one question', async ({
  context,
  running,
}) => {
  const host = await running(staticSite({ config: null }));
  const page = await context.newPage();
  const asked = askedOf(page, `${host.url}/api`);
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await expect(page.locator('caption')).toContainText('Sample data in this page');
  expect(asked).toEqual(['/users?page=1&limit=1']);
});

test('without config.json a gateway on the same origin is found', async ({ context, server }) => {
  const page = await context.newPage();
  await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' }));
  const muster = new Muster(page, server.url);
  await muster.openUsers();
  await expect(page.locator('caption')).toContainText('Gateway');
  await muster.open('#/connect');
  await expect(page.locator('muster-connect')).toContainText(`${server.url}/api`);
});

test('a redirect is no gateway: nobody is asked where it leads, and the sample is there', async ({
  context,
  running,
}) => {
  const other = await running(otherOrigin());
  const leads = { '/api/users': `${other.url}/users` };
  const host = await running(staticSite({ config: null, leads, allows: [other.url] }));
  const page = await context.newPage();
  await new Muster(page, host.url).openUsers();
  await expect(page.locator('caption')).toContainText('Sample data in this page');
  expect(other.asked).toEqual([]);
});

test('settings are not taken from where a redirect leads, and nobody is asked there', async ({
  context,
  running,
}) => {
  const other = await running(otherOrigin());
  const page = await context.newPage();
  for (const to of [`${other.url}/users`, '/_headers', '/nothing', '/']) {
    const leads = { '/config.json': to };
    const host = await running(staticSite({ config: null, leads, allows: [other.url] }));
    await page.goto(host.url);
    await expect(page.locator('body')).toContainText('leads from it to another address');
    expect(host.asked.filter((path) => path === to)).toEqual(to === '/' ? ['/'] : []);
  }
  expect(other.asked).toEqual([]);
});

test('where config.json says where the answers come from, nothing is asked to find out', async ({
  page,
  running,
}) => {
  const host = await running(staticSite());
  const asked = askedOf(page, `${host.url}/api`);
  await new Muster(page, host.url).openUsers();
  expect(asked).toEqual([]);
});

test('the gateway of this site is looked for when it is asked for, and missed in a sentence', async ({
  context,
  running,
}) => {
  const host = await running(staticSite());
  const page = await context.newPage();
  await page.goto(`${host.url}/#/connect`);
  await page.getByRole('radio', { name: /Gateway of this site/ }).check();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByRole('alert')).toContainText(`No gateway answers at ${host.url}/api.`);
  expect(await axeFindings(page)).toEqual([]);
  await page.route('**/api/users?**', (route) =>
    route.fulfill({ json: { data: [], page: 1, limit: 1, total: 0 } }),
  );
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.locator('muster-connect').first()).toContainText(`${host.url}/api`);
});

test('a config.json that is wrong gives a sentence that names the member, not a blank page', async ({
  context,
  running,
}) => {
  for (const [config, says] of /** @type {const} */ ([
    ['{"source": "cloud"}', '“source” must be “auto”, “sample”, “page”, “gateway” or “api”'],
    ['{"source": "page", "base": "http://example.com/api"}', '“base” must be an address'],
    ['{"source": "page", "apiKey": "abc"}', 'a member that Muster does not know: apiKey'],
    ['{"source": "page", "features": ["payroll"]}', '“features” must be a list of'],
    ['{"source": "page", "labels": {"role": "boss"}}', '“labels” must hold texts'],
    ['{"source": ', 'could not be read'],
  ])) {
    const host = await running(staticSite({ config }));
    const page = await context.newPage();
    await page.goto(host.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The settings cannot be read');
    await expect(page.locator('main')).toContainText(says);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  }
});

test('a site has its own name and words, and offers the pages that it wants', async ({
  page,
  running,
}) => {
  const host = await running(
    staticSite({
      config: JSON.stringify({
        source: 'page',
        features: ['contract'],
        labels: { name: 'People of Acme', source: 'Practice', role: { EMPLOYEE: 'Colleague' } },
      }),
    }),
  );
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await expect(page.getByRole('link', { name: 'People of Acme' })).toBeVisible();
  await expect(page.locator('caption')).toContainText('Practice');
  await expect(muster.rows().nth(1)).toContainText('Colleague');
  await expect(page.getByRole('link', { name: 'Insights' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Contract/ })).toBeVisible();
  await muster.open('#/connect');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  expect(await axeFindings(page)).toEqual([]);
});

test('a site for the API itself sends nothing before a key is given', async ({
  context,
  running,
}) => {
  const api = await running(otherOrigin({ key: 'the-key' }));
  const host = await running(
    staticSite({
      config: JSON.stringify({ source: 'api', base: api.url, mode: 'read-write' }),
      allows: [api.url],
    }),
  );
  const page = await context.newPage();
  const muster = new Muster(page, host.url);
  await muster.open();
  await expect(muster.problem()).toContainText('There is no key');
  expect(api.asked).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await muster.problem().getByRole('link', { name: 'Go to the Connect page' }).click();
  await page.getByRole('radio', { name: /The API, with a key/ }).check();
  await expect(page.locator('muster-sources')).toContainText(`will be sent to ${api.url} and`);
  await page.getByLabel('API key').fill('the-key');
  await page.getByLabel('Allow uploads and deletes').check();
  await page.getByRole('button', { name: 'Connect with this key' }).click();
  await expect(page.locator('muster-doctor')).toContainText('granted');
  await expect(page.locator('muster-connect')).toContainText('Reading and writing');
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('link', { name: 'Lina Samplegaard' }).click();
  await muster.upload({ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(muster.document('proof')).toBeVisible();
  expect(new Set(api.asked.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer the-key']),
  );
});

test('where the browser stores nothing, the sample works from memory, and the page says so', async ({
  page,
  running,
}) => {
  const host = await running(staticSite());
  await refuseStorage(page);
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await muster.open('#/users/2');
  await muster.upload({ name: 'brief.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(muster.document('brief')).toBeVisible();
  await expect(page.locator('muster-upload')).toContainText(fleeting);
  await muster.open('#/connect');
  await expect(page.locator('muster-connect')).toContainText(
    'Kept in memory only: this browser refuses to store anything, or does not answer.',
  );
  expect(await axeFindings(page)).toEqual([]);
});

test('an upload for which the browser has no space is kept in memory, and the page says so', async ({
  page,
  running,
}) => {
  const host = await running(staticSite());
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await muster.open('#/users/2');
  await muster.upload({ name: 'brief.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(muster.document('brief')).toBeVisible();
  await expect(page.locator('muster-upload')).toContainText(fleeting);
  await muster.open('#/connect');
  await expect(page.locator('muster-connect')).toContainText('but for what it refused to store');
});

test('an upload that the browser does store goes without that sentence', async ({
  page,
  running,
}) => {
  const host = await running(staticSite());
  const muster = new Muster(page, host.url);
  await muster.openUsers();
  await muster.open('#/users/2');
  await muster.upload({ name: 'brief.pdf', type: 'SEC_TRAINING', bytes: pdf });
  await expect(page.locator('muster-upload')).toContainText('Uploaded');
  await expect(muster.document('brief')).toBeVisible();
  await expect(page.locator('muster-upload')).not.toContainText(fleeting);
});

test('where it does, the connect page says that uploads are kept', async ({ page, running }) => {
  const host = await running(staticSite());
  await page.goto(`${host.url}/#/connect`);
  await expect(page.locator('muster-connect')).toContainText('Kept in this browser');
});

test('a browser whose database never opens shows the sample after a few seconds, kept in memory', async ({
  page,
  running,
}) => {
  const host = await running(staticSite({ config: JSON.stringify({ source: 'page' }) }));
  await page.clock.install();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      Object.assign(window, { wasAsked: true });
      return /** @type {any} */ ({});
    };
  });
  await page.goto(host.url);
  await page.waitForFunction(() => 'wasAsked' in window);
  await page.clock.fastForward(4_000);
  await expect(page.locator('muster-users tbody')).toContainText('@');
  await page.goto(`${host.url}/#/connect`);
  await expect(page.locator('muster-connect')).toContainText('Kept in memory only');
});
