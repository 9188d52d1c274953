import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';
import { otherOrigin, staticSite } from './hosts.js';

const KEY = 'a-key-that-must-not-leak';
const path = new URL('../wasm/contract/drata-users-v1.openapi.json', import.meta.url);
const contract = JSON.parse(await readFile(path, 'utf8'));

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Opens the connect page of a site whose contract has the API at another address: no test may
 * ask the real one.
 *
 * @param {Page} page  @param {string} site  @param {string} api
 */
async function openDirect(page, site, api) {
  await page.goto(`${site}/#/contract`);
  const servers = [{ url: api, description: 'Stand-in', 'x-muster-region': 'eu' }];
  await page.locator('muster-contract-source input').setInputFiles({
    name: 'stand-in.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...contract, servers })),
  });
  await expect(page.locator('muster-contract-source')).toContainText('stand-in.json');
  await page.evaluate(() => {
    location.hash = '#/connect';
  });
  await choose(page, /The API, with a key/);
}

/**
 * The connect page of a site that may ask an API of another origin, which demands the key.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('./fixtures.js').Running} running
 * @param {Parameters<typeof otherOrigin>[0]} [options] of the API
 */
async function openStandIn(context, running, options) {
  const api = await running(otherOrigin({ key: KEY, ...options }));
  const host = await running(staticSite({ allows: [api.url] }));
  const page = await context.newPage();
  await openDirect(page, host.url, api.url);
  return { api, page };
}

/**
 * Opens the connect page of a site, with the form of a gateway elsewhere.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} site
 */
async function openGateways(context, site) {
  const page = await context.newPage();
  await page.goto(`${site}/#/connect`);
  await choose(page, /A gateway elsewhere/);
  return page;
}

/** @param {Page} page  @param {RegExp} card */
const choose = (page, card) => page.getByRole('radio', { name: card }).check();

/** @param {Page} page  @param {{ keep?: boolean, key?: string }} [how] */
async function connect(page, { keep = false, key = KEY } = {}) {
  await page.getByLabel('API key').fill(key);
  if (keep) await page.getByLabel('Keep for this tab').check();
  await page.getByRole('button', { name: 'Connect with this key' }).click();
}

/** @param {Page} page  @param {string} text  a row of the doctor */
const trial = (page, text) => page.locator('muster-doctor tbody tr').filter({ hasText: text });

/** Where a word could be left: storages, address, and every attribute and text of every shadow root. */
const leftovers = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    /** @param {Document | ShadowRoot | Element} root  @returns {string} */
    const markup = (root) =>
      [...root.querySelectorAll('*')]
        .map((one) => {
          const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
          const field = one instanceof HTMLInputElement ? one.value : '';
          return `${attributes} ${field} ${one.textContent} ${one.shadowRoot ? markup(one.shadowRoot) : ''}`;
        })
        .join('\n');
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return {
      tab: JSON.stringify({ ...sessionStorage }),
      rest: [
        JSON.stringify({ ...localStorage }),
        JSON.stringify(history.state),
        document.cookie,
        location.href,
        databases.join(),
        markup(document),
      ].join('\n'),
    };
  });

/** @param {Page} page  @returns {string[]} filled with what the page logs and asks elsewhere */
function overheard(page) {
  /** @type {string[]} */
  const heard = [];
  page.on('console', (message) => heard.push(message.text()));
  return heard;
}

test('a key goes to the host that is named beforehand and nowhere else; it is left nowhere', async ({
  context,
  running,
}) => {
  const api = await running(otherOrigin({ key: KEY, base: '/public' }));
  const host = await running(staticSite({ allows: [new URL(api.url).origin] }));
  const page = await context.newPage();
  const heard = overheard(page);
  /** @type {string[]} */
  const elsewhere = [];
  page.on('request', async (request) => {
    const headers = JSON.stringify(await request.allHeaders());
    if (request.url().includes(KEY)) elsewhere.push(request.url());
    if (headers.includes(KEY) && !request.url().startsWith(`${api.url}/`))
      elsewhere.push(request.url());
  });
  await openDirect(page, host.url, api.url);
  await expect(page.locator('muster-sources')).toContainText(
    `The key will be sent to ${new URL(api.url).origin} and nowhere else.`,
  );
  const field = page.getByLabel('API key');
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  expect(await axeFindings(page)).toEqual([]);
  expect(api.asked).toEqual([]);

  await connect(page);
  await expect(trial(page, 'List Users')).toContainText('granted');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(trial(page, 'Download User Document')).toContainText('granted');
  await expect(trial(page, 'Delete User Document')).toContainText('unknown until used');
  await expect(page.locator('muster-connect')).toContainText('In the memory of this page');
  await expect(page.locator('muster-meter')).toContainText(
    /[5-9] requests in the last minute, 49\d left of 500/,
  );
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await expect(page.locator('muster-users tbody tr')).toHaveCount(50);
  await expect(page.getByText(/· complete/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Export/ }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  expect(await readFile(await (await saving).path(), 'utf8')).not.toContain(KEY);

  await page.getByRole('link', { name: /Contract/ }).click();
  await expect(page.locator('muster-contract')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.locator('muster-report').getByRole('button', { name: /JSON/ }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).not.toContain(KEY);

  const { tab, rest } = await leftovers(page);
  expect(tab + rest).not.toContain(KEY);
  expect(api.asked.length).toBeGreaterThan(5);
  expect(new Set(api.asked.map(({ authorization }) => authorization))).toEqual(
    new Set([`Bearer ${KEY}`]),
  );
  expect(elsewhere).toEqual([]);
  expect(heard.join('\n')).not.toContain(KEY);

  await page.reload();
  await page.evaluate(() => {
    location.hash = '#/connect';
  });
  await expect(page.locator('muster-connect')).toContainText('There is none.');
  await expect(page.locator('muster-connect')).not.toContainText('you gave');
  const before = api.asked.length;
  await page.getByRole('button', { name: 'Ask now' }).click();
  await expect(page.getByRole('group', { name: 'There is no key' })).toBeVisible();
  expect(api.asked.length).toBe(before);
});

test('a key that is kept for the tab outlives a reload, until it is forgotten', async ({
  context,
  running,
}) => {
  const { api, page } = await openStandIn(context, running);
  await connect(page, { keep: true });
  await expect(trial(page, 'Get User').first()).toContainText('granted');
  const kept = await leftovers(page);
  expect(kept.tab).toContain(KEY);
  expect(kept.rest).not.toContain(KEY);

  await page.reload();
  await expect(page.locator('muster-connect')).toContainText('Kept for this tab');
  await page.getByRole('button', { name: 'Ask now' }).click();
  await expect(page.locator('muster-connect')).toContainText('200 · List users');

  await page.getByRole('button', { name: 'Forget key' }).click();
  await expect(page.locator('muster-connect')).toContainText('There is none.');
  const gone = await leftovers(page);
  expect(gone.tab + gone.rest).not.toContain(KEY);
  const before = api.asked.length;
  await page.getByRole('button', { name: 'Ask now' }).click();
  await expect(page.getByRole('group', { name: 'There is no key' })).toBeVisible();
  expect(api.asked.length).toBe(before);
  expect(await axeFindings(page)).toEqual([]);
});

test('choosing another source drops the key, and what the old source gave', async ({
  context,
  running,
}) => {
  const { api, page } = await openStandIn(context, running);
  await connect(page, { keep: true });
  await expect(trial(page, 'List Users')).toContainText('granted');
  await choose(page, /^Sample data/);
  await page.getByRole('button', { name: 'Use the sample data' }).click();
  await expect(page.locator('muster-connect')).toContainText('Sample data in this page');
  const { tab, rest } = await leftovers(page);
  expect(tab + rest).not.toContain(KEY);
  const before = api.asked.length;
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await expect(page.locator('caption')).toContainText(/of 250 users/);
  expect(api.asked.length).toBe(before);
  await page.getByRole('link', { name: /Contract/ }).click();
  await expect(page.locator('muster-contract-source')).not.toContainText('stand-in.json');
});

test('the permissions that a key lacks are named as the API names them', async ({
  context,
  running,
}) => {
  const { api, page } = await openStandIn(context, running, { forbids: /documents/ });
  await connect(page);
  await expect(trial(page, 'Users: List User Documents')).toContainText('missing');
  await expect(trial(page, 'Users: Download User Document')).toContainText('missing');
  await expect(trial(page, 'Users: Create User Document')).toContainText('unknown until used');
  await expect(page.locator('muster-doctor').getByRole('status')).toContainText(
    'The key lacks “Users: List User Documents”, “Users: Download User Document”.',
  );
  expect(api.asked.every(({ method }) => method === 'GET')).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('a key that is not accepted is told once, and nothing more is tried', async ({
  context,
  running,
}) => {
  const { api, page } = await openStandIn(context, running);
  await connect(page, { key: 'another' });
  await expect(trial(page, 'List Users')).toContainText('not let in: answered 401');
  await expect(trial(page, 'Download User Document')).toContainText('unknown');
  expect(api.asked).toHaveLength(1);
});

test('where the browser refuses for lack of CORS, the page says so and what to do', async ({
  context,
  running,
}) => {
  const { api, page } = await openStandIn(context, running, { cors: false });
  await connect(page);
  await expect(page.getByRole('group', { name: 'No answer could be read' })).toBeVisible();
  await expect(page.locator('muster-connect')).toContainText(
    /If it is that of the API, use a gateway: .* A gateway must allow the pages of this site/,
  );
  // The browser asked beforehand, without the key, and the key never left.
  expect(api.asked).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});

test('where the policy of the site refuses, the line that its host must add is shown', async ({
  context,
  running,
}) => {
  const api = await running(otherOrigin({ key: KEY }));
  const host = await running(staticSite());
  const page = await context.newPage();
  await openDirect(page, host.url, api.url);
  await connect(page);
  await expect(
    page.getByRole('group', { name: 'This site does not allow its pages to ask there' }),
  ).toBeVisible();
  await expect(page.locator('muster-connect')).toContainText(`connect-src 'self' ${api.url}`);
  expect(api.asked).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});

test('a redirect takes the key nowhere', async ({ context, running }) => {
  const thief = await running(otherOrigin());
  const api = await running(otherOrigin({ key: KEY }));
  const host = await running(staticSite({ allows: [api.url, thief.url] }));
  const page = await context.newPage();
  await page.route(`${api.url}/users?**`, (route) =>
    route.fulfill({
      status: 307,
      headers: { location: `${thief.url}/users`, 'access-control-allow-origin': '*' },
    }),
  );
  await openDirect(page, host.url, api.url);
  await connect(page);
  await expect(trial(page, 'List Users')).toContainText('no answer');
  expect(thief.asked).toEqual([]);
});

test('a gateway elsewhere is asked by its address, with the name and secret of its caller', async ({
  context,
  running,
}) => {
  const gateway = await running(otherOrigin({ base: '/api' }));
  const host = await running(staticSite({ allows: [new URL(gateway.url).origin] }));
  const page = await openGateways(context, host.url);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('alert')).toHaveText('The address is missing.');
  await page.getByLabel('Address of its API').fill('http://gateway.example.com/api');
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('alert')).toContainText('This is no address for an API');
  await page.getByLabel('Address of its API').fill(`${gateway.url}/`);
  await page.getByLabel(/Your name/).fill('ana');
  await page.getByLabel(/Secret of callers/).fill('the secret, é');
  await expect(page.locator('muster-sources')).toContainText(
    `Name and secret will be sent to ${new URL(gateway.url).origin} and nowhere else.`,
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(trial(page, 'List Users')).toContainText('granted');
  const expected = `Basic ${Buffer.from('ana:the secret, é').toString('base64')}`;
  expect(gateway.asked[0].authorization).toBe(expected);
  const { tab, rest } = await leftovers(page);
  expect(tab + rest).not.toMatch(/the secret|Basic /);
  expect(await page.locator('muster-app').textContent()).not.toContain(expected);
});

test('an address that is not whole is a sentence: name and secret go nowhere, not even to this site', async ({
  context,
  running,
}) => {
  const host = await running(staticSite());
  const page = await openGateways(context, host.url);
  await page.getByLabel(/Your name/).fill('ana');
  await page.getByLabel(/Secret of callers/).fill('the secret');
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = page.getByLabel('Address of its API');
  for (const typed of [
    'gateway.example.com/api',
    '/api',
    'api',
    '//127.0.0.1:9/api',
    'localhost:9/api',
  ]) {
    await address.fill(typed);
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect(page.getByRole('alert')).toContainText('a whole one that begins with https://');
    await expect(page.locator('muster-sources')).not.toContainText('will be sent');
    await expect(address).toHaveValue(typed);
    await expect(page.getByLabel(/Secret of callers/)).toHaveValue('the secret');
    // The sentence of the next is a new one.
    await choose(page, /Sample data/);
    await choose(page, /A gateway elsewhere/);
    await page.getByLabel(/Secret of callers/).fill('the secret');
  }
  expect(asked).toEqual([]);
});

test('an address without slashes leads where it was shown to lead', async ({
  context,
  running,
}) => {
  const gateway = await running(otherOrigin({ base: '/api' }));
  const host = await running(staticSite({ allows: [new URL(gateway.url).origin] }));
  const page = await openGateways(context, host.url);
  await page.getByLabel('Address of its API').fill(gateway.url.replace('//', ''));
  await expect(page.locator('muster-sources')).toContainText(
    `will be sent to ${new URL(gateway.url).origin} and`,
  );
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(trial(page, 'List Users')).toContainText('granted');
  expect(gateway.asked.length).toBeGreaterThan(0);
});

test('nothing in an address chooses a host or gives a key', async ({ context, running }) => {
  const api = await running(otherOrigin({ key: KEY }));
  const host = await running(staticSite({ allows: [api.url] }));
  const page = await context.newPage();
  const words = `source=api&base=${encodeURIComponent(api.url)}&api-base=${encodeURIComponent(api.url)}&key=${KEY}&token=${KEY}`;
  await page.goto(`${host.url}/?${words}#/users?${words}`);
  await expect(page.locator('caption')).toContainText('Sample data in this page');
  await page.goto(`${host.url}/?${words}#/connect?${words}`);
  await expect(page.locator('muster-connect')).toContainText('Sample data in this page');
  expect(api.asked).toEqual([]);
});

test('the newest answer is named also where it came before the page was opened', async ({
  muster,
  page,
}) => {
  await muster.openDirectory();
  await page.getByRole('link', { name: 'Sample data' }).click();
  await expect(page.locator('muster-connect dl')).toContainText('200 · List users');
});

test('the regions are those of the contract, each with the host that would get the key', async ({
  muster,
  page,
}) => {
  await muster.open('#/connect');
  await choose(page, /The API, with a key/);
  for (const [region, host] of [
    ['US', 'public-api.drata.com'],
    ['EU', 'public-api.eu.drata.com'],
    ['APAC', 'public-api.apac.drata.com'],
  ]) {
    await page.getByLabel('Region').selectOption(region);
    await expect(page.locator('muster-sources')).toContainText(
      `The key will be sent to https://${host} and nowhere else.`,
    );
  }
  await page.getByRole('button', { name: 'Connect with this key' }).click();
  await expect(page.getByRole('alert')).toHaveText('The key is missing.');
  await page.getByLabel('API key').fill('two words');
  await page.getByRole('button', { name: 'Connect with this key' }).click();
  await expect(page.getByRole('alert')).toContainText('without spaces or line breaks');
  await expect(page.getByRole('alert')).not.toContainText('two words');
});
