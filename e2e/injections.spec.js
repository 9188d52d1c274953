import { readFile } from 'node:fs/promises';
import { families, MARKER, WATCHED } from '../tests/injections/injections.js';
import { COLUMNS } from '../web/elements/users/columns.js';
import { goTo } from './go-to.js';
import { USERS } from './hostile/api.js';
import { expect, test } from './hostile/fixtures.js';
import { stickingOut } from './hostile/layout.js';
import { clickAll, expectWithin, WIDTHS } from './hostile/pages.js';
import { foreignMarkup, watch } from './hostile/watch.js';

/**
 * Each text of the corpus comes in each field of each answer: the fields are those of the contract,
 * a field's text is the next one for each user, and there are as many users as texts. What was told
 * is counted where it is told, and compared with a saved answer that no test has written.
 */

/** @param {unknown} value  @param {string} [place]  @returns {string[]} where its texts are */
function textsOf(value, place = '') {
  if (typeof value === 'string') return [place];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, `${place}/${Array.isArray(value) ? 0 : key}`),
  );
}

test('drawn as HTML on a page without a policy the texts strike: they are no blanks', async ({
  browser,
}) => {
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  let opened = false;
  await page.route('http://blank.invalid/**', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    // What leads elsewhere is seen, and leads nowhere.
    const away = opened && route.request().isNavigationRequest();
    return route.fulfill({
      ...{ status: away ? 204 : 200, contentType: 'text/html' },
      body: away ? '' : '<!doctype html><div></div>',
    });
  });
  await page.goto('http://blank.invalid/');
  opened = true;
  /** @param {string} text */
  async function strikes(text) {
    asked.length = 0;
    await page.evaluate(
      ([html, name]) => {
        delete Object(self)[name];
        const holder = document.querySelector('div');
        if (holder) holder.innerHTML = html;
      },
      [text, MARKER],
    );
    await page.waitForTimeout(30);
    return asked.includes(WATCHED) || (await page.evaluate((name) => name in self, MARKER));
  }
  /** @type {string[]} */
  const struck = [];
  for (const text of [...families.events, ...families.breakouts, ...families.drawings]) {
    if (await strikes(text)) struck.push(text);
  }
  // A busy machine may take longer than a look at each of them waits.
  await expect.poll(() => strikes('<img src=x onerror=self.struck=1>')).toBe(true);
  expect(struck.length).toBeGreaterThan(20);
  await page.close();
});

test('what is run, asked for, drawn as markup or wider than the window is noticed', async ({
  browser,
  server,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const watched = watch(page);
  await page.goto(`${server.url}/#/connect`);
  await expect(page.locator('muster-connect h1')).toBeVisible();
  await watched.expectUnharmed();
  expect(await stickingOut(page)).toEqual([]);
  await page.evaluate(async (path) => {
    document.body.append(document.createElement('marquee'), document.createElement('div'));
    const wide = /** @type {HTMLElement} */ (document.body.lastElementChild);
    wide.style.width = '400px';
    wide.style.height = '1px';
    await fetch(path).catch(() => {});
  }, WATCHED);
  expect(await foreignMarkup(page)).toEqual(['<MARQUEE>']);
  expect(watched.strikes).toEqual([`request: ${server.url}${WATCHED}`]);
  expect(await stickingOut(page)).toContainEqual(expect.stringContaining('<DIV'));
  await page.evaluate((name) => Object.assign(self, { [name]: 1 }), MARKER);
  await expect(watched.expectUnharmed()).rejects.toThrow('a string was run');
  await page.close();
});

for (const [hash, drawn] of /** @type {const} */ ([
  ['#/users?size=250&columns=all', 'muster-users tbody tr'],
  ['#/documents?size=250', 'muster-all-documents tbody tr'],
  ['#/insights', 'muster-insights .bar'],
  ['#/contract', 'muster-contract tbody tr'],
])) {
  test(`${hash} draws what comes as text, within the window`, async ({
    page,
    server,
    watched,
    hostile,
  }) => {
    const address = hash.replace('columns=all', `columns=${COLUMNS.join()}`);
    await page.goto(`${server.url}/${hash === '#/contract' ? '' : address}`);
    // The list of users is loaded to its end from any page but that of the contract.
    await expect
      .poll(() => hostile.asked.filter((one) => one === 'GET /users').length)
      .toBeGreaterThanOrEqual(Math.ceil(USERS / 50));
    if (hash === '#/contract') await goTo(page, hash);
    await expect(page.locator(drawn).first()).toBeVisible();
    await clickAll(page.locator('muster-contract button.example'));
    await clickAll(page.locator('muster-facets').getByRole('button', { name: /more$/ }));
    await clickAll(page.locator('muster-facets summary'));
    await expectWithin(page, hash);
    await watched.expectUnharmed();
    const reference = JSON.parse(
      await readFile('tests/corpus/clean/getUser.200.reference.json', 'utf8'),
    );
    for (const place of new Set(textsOf(reference))) {
      expect(hostile.told.get(`user ${place}`)?.size, place).toBe(USERS);
    }
  });
}

for (const [at, width] of WIDTHS.entries()) {
  test(`each user's page draws what comes as text, within ${width} px`, async ({
    page,
    server,
    watched,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.url}/#/users/${at + 1}`);
    await expect(page.locator('muster-documents tbody tr')).toHaveCount(12);
    // Two of three users, half of them in each width: some 250 texts in each field.
    for (let id = at + 1; id <= USERS; id += 3) {
      await goTo(page, `#/users/${id}`);
      await page.waitForFunction(isDrawn, id, { polling: 'raf' });
      expect(await stickingOut(page), `user ${id}`).toEqual([]);
    }
    await watched.expectUnharmed();
  });
}

/** Runs in the page: whether the user and the documents are there; then all that opens is opened.
 * @param {number} id */
function isDrawn(id) {
  const main = document.querySelector('muster-app');
  const user = (
    main?.querySelector('muster-user') ?? main?.shadowRoot?.querySelector('muster-user')
  )?.shadowRoot;
  const list = (
    main?.querySelector('muster-documents') ?? user?.host.querySelector('muster-documents')
  )?.shadowRoot;
  const facts = user?.querySelector('.facts')?.textContent ?? '';
  if (!facts.trim().endsWith(`id ${id}`) || list?.querySelectorAll('tbody tr').length !== 12) {
    return false;
  }
  for (const one of user?.querySelectorAll('details') ?? []) one.open = true;
  return true;
}
