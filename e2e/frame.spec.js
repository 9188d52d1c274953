import { expect, test } from './fixtures.js';
import { servePortal, serveSite } from './framing.js';
import { startServer } from './server.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ muster: string, portal: string, say: (message: unknown) => Promise<void>, told: (type: string) => Promise<any[]> }} Framed */

/**
 * @param {Page} page
 * @param {import('./fixtures.js').Running} running
 * @param {{ config?: Record<string, unknown>, script?: (muster: string) => string,
 *   framedBy?: (portal: string) => string }} how  `config` in place of one that lists the portal
 * @returns {Promise<Framed>}
 */
async function openFrame(page, running, { config, script, framedBy } = {}) {
  let muster = '';
  const portal = await running(servePortal({ muster: () => muster, script }));
  const site = await running(
    serveSite({
      config: { source: 'page', mode: 'read-write', frameAncestors: [portal.url], ...config },
      framedBy: framedBy?.(portal.url),
    }),
  );
  muster = site.url;
  await page.goto(portal.url);
  return { muster, portal: portal.url, ...talk(page, muster) };
}

/** @param {Page} page  @param {string} muster */
const talk = (page, muster) => ({
  /** @param {unknown} message */
  say: (message) =>
    page.evaluate(([to, what]) => frames[0].postMessage(what, String(to)), [muster, message]),
  /** @param {string} type  @returns {Promise<any[]>} */
  told: (type) =>
    page.evaluate(
      (wanted) =>
        Reflect.get(globalThis, 'messages').filter((/** @type {any} */ one) => one.type === wanted),
      type,
    ),
});

/** @param {Page} page */
const inside = (page) => page.frameLocator('iframe[title="Users"]');
/** @param {Page} page */
const rows = (page) => inside(page).locator('muster-users tbody tr');
/** The page around only loads the frame. @param {string} muster */
const silent = (muster) => `document.querySelector('iframe').src = '${muster}/embed.html';`;
/** @param {Page} page */
const height = async (page) => (await page.locator('iframe').boundingBox())?.height ?? 0;

test('the script of the documentation starts the list in a frame of another site', async ({
  page,
  running,
}) => {
  const { muster, told } = await openFrame(page, running);
  await expect(rows(page)).toHaveCount(25);
  await expect.poll(() => told('started')).toHaveLength(1);
  expect(await told('ready')).toEqual([{ muster: 1, type: 'ready', origin: muster }]);
  expect((await told('started'))[0]).toMatchObject({ muster: 1, mode: 'read-only' });
  expect(await told('refused')).toEqual([]);
  expect(page.url()).not.toContain('#');
});

test('the frame is as high as what it shows, and gets lower with it', async ({ page, running }) => {
  const { told } = await openFrame(page, running);
  await expect(rows(page)).toHaveCount(25);
  await expect(
    inside(page)
      .getByText(/· complete/)
      .first(),
  ).toBeVisible();
  const scrolls = () =>
    inside(page)
      .locator('html')
      .evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(scrolls).toBeLessThanOrEqual(1);
  const long = await height(page);
  expect(long).toBeGreaterThan(1000);
  expect(Math.abs(long - (await told('resize')).at(-1).height)).toBeLessThanOrEqual(4);
  await rows(page).locator('a').first().click();
  await expect(inside(page).locator('muster-user h1')).toBeVisible();
  await inside(page)
    .locator('muster-user')
    .getByRole('link', { name: 'All users' })
    .first()
    .click();
  await inside(page).getByRole('searchbox').fill('nobody-has-this-name');
  await expect(rows(page)).toHaveCount(0);
  await expect.poll(() => height(page)).toBeLessThan(long);
  await expect.poll(scrolls).toBeLessThanOrEqual(1);
  // The counts follow at the next pause; then nothing moves any more.
  const moves = async () => {
    const before = (await told('resize')).length;
    await page.waitForTimeout(500);
    return (await told('resize')).length - before;
  };
  await expect.poll(moves, { timeout: 3000 }).toBe(0);
});

test('who is opened is told, and where the frame is; a start comes back there', async ({
  page,
  running,
}) => {
  const { say, told } = await openFrame(page, running);
  const link = rows(page).locator('a').first();
  const name = (await link.textContent())?.trim() ?? '';
  const entries = await page.evaluate(() => history.length);
  await link.click();
  await expect(inside(page).locator('muster-user h1')).toContainText(name);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const [{ id }] = await told('select');
  expect(id).toBeGreaterThan(0);
  const { place } = (await told('place')).at(-1);
  expect(place).toBe(`#/users/${id}`);
  await say({ muster: 1, type: 'start', view: 'documents', theme: 'dark' });
  await expect(inside(page).locator('muster-all-documents h1')).toBeVisible();
  await expect(inside(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await say({ muster: 1, type: 'set', theme: 'light' });
  await expect(inside(page).locator('html')).toHaveAttribute('data-theme', 'light');
  await say({ muster: 1, type: 'start', place });
  await expect(inside(page).locator('muster-user h1')).toContainText(name);
  await expect(inside(page).locator('html')).not.toHaveAttribute('data-theme');
});

test('the page around a frame says its language, and may change it', async ({ page, running }) => {
  const { say } = await openFrame(page, running);
  const html = inside(page).locator('html');
  const title = inside(page).locator('muster-all-documents h1');
  await expect(rows(page)).toHaveCount(25);
  await say({ muster: 1, type: 'start', view: 'documents', lang: 'de' });
  await expect(title).toHaveText('Dokumente');
  await expect(html).toHaveAttribute('lang', 'de');
  await say({ muster: 1, type: 'set', lang: 'en' });
  await expect(title).toHaveText('Documents');
  await say({ muster: 1, type: 'set', lang: 'de' });
  await expect(title).toHaveText('Dokumente');
  await say({ muster: 1, type: 'start', view: 'documents' });
  await expect(title).toHaveText('Documents');
  await expect(html).toHaveAttribute('lang', 'en');
});

test('a frame speaks the language of the settings where nobody names another', async ({
  page,
  running,
}) => {
  const config = { lang: 'de', frameAncestors: [] };
  await openFrame(page, running, { config, script: silent });
  await expect(inside(page).locator('h1')).toHaveText(
    'Muster darf hier nicht in einem Rahmen gezeigt werden',
  );
});

test('a start right after another takes its place', async ({ page, running }) => {
  const { say, told } = await openFrame(page, running, { script: silent });
  await expect.poll(() => told('ready')).toHaveLength(1);
  await Promise.all([
    say({ muster: 1, type: 'start', view: 'users' }),
    say({ muster: 1, type: 'start', view: 'user', id: 2 }),
  ]);
  await expect(inside(page).locator('muster-user h1')).toHaveText(/Lina/);
  await expect.poll(() => told('started')).toHaveLength(1);
  await page.waitForTimeout(500);
  expect(await told('started')).toHaveLength(1);
  await expect(inside(page).locator('muster-frame')).toHaveCount(1);
});

test('what the frame hears of the API is told by codes, without values', async ({
  page,
  running,
}) => {
  const { say, told } = await openFrame(page, running, { script: silent });
  await expect.poll(() => told('ready')).toHaveLength(1);
  await say({ muster: 1, type: 'start', view: 'user', id: 999_999_999 });
  // The user and the documents.
  await expect.poll(() => told('error')).toHaveLength(2);
  for (const operation of ['getUser', 'listUserDocuments']) {
    const error = (await told('error')).find((one) => one.operation === operation);
    expect(error).toMatchObject({ status: 404, kind: 'status' });
    expect(JSON.stringify(error)).not.toContain('999999999');
  }
  await say({ muster: 1, type: 'start', view: 'users' });
  await expect.poll(async () => (await told('finding')).length).toBeGreaterThan(0);
  for (const { findings } of await told('finding')) {
    for (const one of findings) {
      expect(Object.keys(one).sort()).toEqual(
        ['code', 'count', 'operation', 'pattern', 'severity', 'status'].sort(),
      );
    }
  }
});

test('a message that makes no sense is refused by place, and changes nothing', async ({
  page,
  running,
}) => {
  const { say, told } = await openFrame(page, running, { script: silent });
  await expect.poll(() => told('ready')).toHaveLength(1);
  await say({ muster: 1, type: 'set', theme: 'dark' });
  await expect.poll(() => told('refused')).toHaveLength(1);
  expect((await told('refused'))[0].message).toContain('nothing was started yet');
  await say({ muster: 1, type: 'start', pageSize: 25 });
  await expect(rows(page)).toHaveCount(25);
  await expect.poll(() => told('started')).toHaveLength(1);
  const wrong = /** @type {[unknown, string][]} */ ([
    [{ muster: 2, type: 'start' }, '“muster” must be 1'],
    [{ muster: 1, type: 'stop' }, '“type” must be'],
    [{ muster: 1, type: 'start', mode: 'admin' }, '“start.mode” must be'],
    [{ muster: 1, type: 'start', colour: 'red' }, '“start.colour” is not known'],
    [{ muster: 1, type: 'set', token: 'abc' }, '“set.token”'],
    ['start', 'must be an object'],
  ]);
  for (const [message] of wrong) await say(message);
  await expect.poll(() => told('refused')).toHaveLength(wrong.length + 1);
  const sentences = (await told('refused')).slice(1).map(({ message }) => message);
  for (const [at, [, named]] of wrong.entries()) expect(sentences[at]).toContain(named);
  await say({ muster: 1, type: 'refused', message: 'what the frame itself says' });
  await say({ muster: 1, type: 'set', theme: 'dark' });
  await expect(inside(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await told('refused')).toHaveLength(wrong.length + 1);
  expect(await told('started')).toHaveLength(1);
  await expect(rows(page)).toHaveCount(25);
});

test('a page that is not listed is told nothing and starts nothing', async ({ page, running }) => {
  const config = { frameAncestors: ['https://portal.example.com'] };
  const { portal, say } = await openFrame(page, running, { config, script: silent });
  await expect(inside(page).getByRole('heading')).toHaveText(
    'Muster may not be shown in this frame',
  );
  await expect(inside(page).locator('main')).toContainText(portal);
  await say({ muster: 1, type: 'start' });
  await say({ muster: 2 });
  await page.waitForTimeout(500);
  await expect(inside(page).locator('muster-frame')).toHaveCount(0);
  expect(await page.evaluate('messages')).toEqual([]);
});

test('a window that is not the page around the frame is not heard, of whatever origin', async ({
  page,
  running,
}) => {
  const { muster, say, told } = await openFrame(page, running, { script: silent });
  await expect.poll(() => told('ready')).toHaveLength(1);
  // Another frame of the portal's own origin, which is listed.
  await page.evaluate(async () => {
    const other = document.createElement('iframe');
    other.src = '/other';
    document.body.append(other);
    await new Promise((resolve) => other.addEventListener('load', resolve));
  });
  const other = page.frames().find((frame) => frame.url().endsWith('/other'));
  await other?.evaluate(
    (to) => parent.frames[0].postMessage({ muster: 1, type: 'start' }, to),
    muster,
  );
  await page.waitForTimeout(500);
  await expect(inside(page).locator('muster-frame')).toHaveCount(0);
  await say({ muster: 1, type: 'start' });
  await expect(rows(page)).toHaveCount(50);
});

test('without a list of pages the frame says what to set', async ({ page, running }) => {
  const config = { frameAncestors: [] };
  const { portal, say } = await openFrame(page, running, { config, script: silent });
  await expect(inside(page).locator('main')).toContainText(`"frameAncestors": ["${portal}"]`);
  await say({ muster: 1, type: 'start' });
  await page.waitForTimeout(300);
  await expect(inside(page).locator('muster-frame')).toHaveCount(0);
});

test('a list that makes no sense is named', async ({ page, running }) => {
  await openFrame(page, running, { config: { frameAncestors: ['*'] }, script: silent });
  await expect(inside(page).locator('main')).toContainText(
    '“frameAncestors” must be a list of origins',
  );
});

test('a page that is listed and says nothing is told what it has to say', async ({
  page,
  running,
}) => {
  const { portal, say } = await openFrame(page, running, { script: silent });
  await expect(inside(page).getByRole('heading')).toHaveText('Muster waits to be started');
  await expect(inside(page).locator('main')).toContainText(portal);
  await say({ muster: 1, type: 'start' });
  await expect(rows(page)).toHaveCount(50);
});

test('where no messages can come the site says what is shown, to be read only', async ({
  page,
  running,
}) => {
  const config = { frameStart: '#/users/2' };
  const { say, told } = await openFrame(page, running, { config, script: silent });
  await expect(inside(page).locator('muster-user h1')).toHaveText(/Lina/);
  await expect(inside(page).locator('muster-documents table')).toBeVisible();
  await expect(inside(page).locator('muster-upload')).toHaveCount(0);
  expect((await told('started'))[0].mode).toBe('read-only');
  await say({ muster: 1, type: 'start', view: 'user', id: 2, mode: 'read-write' });
  await expect(inside(page).locator('muster-upload')).toBeVisible();
  await expect.poll(async () => (await told('started')).at(-1).mode).toBe('read-write');
  const nowhere = { frameStart: '#/nowhere' };
  await openFrame(page, running, { config: nowhere, script: silent });
  await expect(inside(page).locator('main')).toContainText('“frameStart” must be an address');
});

test('a site that is read-only stays so, whatever the page around the frame says', async ({
  page,
  running,
}) => {
  const config = { mode: 'read-only' };
  const { say, told } = await openFrame(page, running, { config, script: silent });
  await expect.poll(() => told('ready')).toHaveLength(1);
  await say({ muster: 1, type: 'start', view: 'user', id: 2, mode: 'read-write' });
  await expect(inside(page).locator('muster-documents table')).toBeVisible();
  await expect(inside(page).locator('muster-upload')).toHaveCount(0);
  expect((await told('started'))[0].mode).toBe('read-only');
});

test('with the file _headers only embed.html may stand in a frame', async ({
  browser,
  running,
}) => {
  // A page of its own: that a frame is refused is logged.
  const page = await browser.newPage();
  const { muster } = await openFrame(page, running, { framedBy: (portal) => portal });
  await expect(rows(page)).toHaveCount(25);
  await page.evaluate((to) => {
    document.querySelector('iframe')?.setAttribute('src', `${to}/index.html`);
  }, muster);
  await expect.poll(() => page.frames()[1].url()).toMatch(/^chrome-error:/);
  const other = { framedBy: () => 'https://portal.example.com', script: silent };
  await openFrame(page, running, other);
  await expect.poll(() => page.frames()[1].url()).toMatch(/^chrome-error:/);
});

test('behind the gateway a token goes with every request of the API and is seen nowhere', async ({
  page,
  browser,
  running,
}) => {
  const token = 'a-secret-token.of_the~portal';
  /** @type {Map<string, string | undefined>} */
  const sent = new Map();
  page.on('request', (request) => sent.set(request.url(), request.headers().authorization));
  let muster = '';
  const portal = await running(servePortal({ muster: () => muster, script: silent }));
  const server = await running(
    startServer('web/gateway/server.js', {
      MUSTER_FRAME_ANCESTORS: portal.url,
      MUSTER_FRAME_START: '#/contract',
    }),
  );
  muster = server.url;
  const { say, told } = talk(page, muster);
  await page.goto(portal.url);
  await expect(inside(page).locator('muster-contract')).toBeVisible();
  await say({ muster: 1, type: 'start', token, apiBase: 'api', mode: 'read-write' });
  await expect(
    inside(page)
      .getByText(/· complete/)
      .first(),
  ).toBeVisible();
  const asked = [...sent].filter(([url]) => url.includes('/api/'));
  expect(asked.length).toBeGreaterThan(2);
  expect(new Set(asked.map(([, word]) => word))).toEqual(new Set([`Bearer ${token}`]));
  const others = [...sent].filter(([url]) => !url.includes('/api/'));
  expect(new Set(others.map(([, word]) => word))).toEqual(new Set([undefined]));
  // The next one takes its place at once.
  sent.clear();
  await say({ muster: 1, type: 'set', token: `${token}-2` });
  await rows(page).locator('a').first().click();
  await expect(inside(page).locator('muster-documents table')).toBeVisible();
  const next = [...sent].filter(([url]) => url.includes('/api/')).map(([, word]) => word);
  expect(new Set(next)).toEqual(new Set([`Bearer ${token}-2`]));
  await say({ muster: 1, type: 'start', token, mode: token });
  await expect.poll(() => told('refused')).toHaveLength(1);
  const seen = await page.frames()[1].evaluate(() => {
    /** @param {ParentNode} root  @returns {string} */
    const all = (root) =>
      [...root.querySelectorAll('*')]
        .map((one) => [one.outerHTML, one.shadowRoot ? all(one.shadowRoot) : ''].join())
        .join();
    const stored = () => [...Object.entries(sessionStorage), ...Object.entries(localStorage)];
    /** @type {unknown[]} */
    let kept = [];
    try {
      kept = stored();
    } catch {
      // Browsers may refuse storage in frames of other sites: nothing is kept then.
    }
    return [all(document), location.href, document.title, window.name, String(kept)].join();
  });
  expect(seen).toContain('muster-user');
  expect(seen).not.toContain(token);
  expect(JSON.stringify(await page.evaluate('messages'))).not.toContain(token);
  expect(server.output()).not.toContain(token);
  const whole = await browser.newPage();
  const refused = whole.waitForEvent('console', (one) => /frame-ancestors/.test(one.text()));
  await whole.goto(portal.url);
  await whole.evaluate((to) => {
    document.querySelector('iframe')?.setAttribute('src', `${to}/`);
  }, muster);
  await refused;
  await whole.close();
});

test('opened as a page of its own it says what it is for, and leads to the same place', async ({
  page,
  muster,
}) => {
  await muster.open('embed.html#/users/2');
  await expect(page.getByRole('heading')).toHaveText('This page is made for a frame');
  await page.getByRole('link', { name: 'Open Muster itself' }).click();
  await expect(page.locator('muster-user h1')).toHaveText(/Lina/);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the whole app shows nothing but a sentence in a frame, where no header forbids it', async ({
  page,
  running,
}) => {
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openFrame(page, running, {
    script: (muster) => `document.querySelector('iframe').src = '${muster}/index.html#/insights';`,
  });
  await expect(inside(page).getByRole('heading')).toHaveText(
    'Muster is not shown within another page here',
  );
  await expect(inside(page).getByText(/use embed\.html/)).toBeVisible();
  await expect(inside(page).locator('muster-app')).toHaveCount(0);
  expect(asked).not.toContain('/config.json');
  const opening = page.waitForEvent('popup');
  await inside(page).getByRole('link', { name: 'Open Muster itself' }).click();
  const whole = await opening;
  await expect(whole.locator('muster-insights h1')).toBeVisible();
});
