import { axeFindings } from './axe.js';
import { englishLeft } from './english-left.js';
import { expect, pdf, test } from './fixtures.js';
import { goTo } from './go-to.js';
import { held } from './held.js';

/** @typedef {import('@playwright/test').Page} Page */

const GERMAN_DAY =
  /\d{1,2}\. (Jan\.|Feb\.|März|Apr\.|Mai|Juni|Juli|Aug\.|Sept\.|Okt\.|Nov\.|Dez\.) \d{4}/;

/** Each page, and what it shows when it is drawn. @type {Record<string, string>} */
const PAGES = {
  '#/users': 'muster-users tbody tr',
  '#/users/2': 'muster-user muster-documents tbody tr',
  '#/documents': 'muster-all-documents tbody tr',
  '#/insights': 'muster-insights .figure',
  '#/contract': 'muster-contract h2',
  '#/connect': 'muster-connect h2',
  '#/nowhere': 'muster-unknown h1',
};

/** @param {Page} page */
const language = (page) => page.locator('html').getAttribute('lang');

/** @param {Page} page */
const width = (page) => page.evaluate(() => document.documentElement.scrollWidth);

/** @param {Page} page  @param {'Deutsch' | 'English'} name */
const turnTo = (page, name) => page.getByRole('button', { name }).click();

test('the switch makes every page German, and a reload keeps it', async ({ page, muster }) => {
  await muster.openUsers();
  // Reached and used by keyboard.
  await page.getByRole('button', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('muster-users #listed')).toContainText(/1–50 von 250 Benutzern/);
  expect(await language(page)).toBe('de');
  await expect(page).toHaveTitle('Benutzer · Muster');
  await expect(page.locator('tbody').first()).toContainText(GERMAN_DAY);
  for (const [hash, drawn] of Object.entries(PAGES)) {
    await goTo(page, hash);
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect.poll(() => englishLeft(page), hash).toEqual([]);
  }
  await page.goto(`${muster.url}/#/users/2`);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Alle Benutzer' })).toBeVisible();
  expect(await language(page)).toBe('de');
  await turnTo(page, 'English');
  await expect(page.getByRole('link', { name: 'All users' })).toBeVisible();
  expect(await language(page)).toBe('en');
  await page.reload();
  await expect(page.getByRole('link', { name: 'All users' })).toBeVisible();
});

test('pages that are not on screen while it is switched are German when they come back', async ({
  page,
  muster,
}) => {
  await muster.openDirectory();
  await page.getByRole('link', { name: 'Insights' }).click();
  await expect(page.locator('muster-insights .figure').first()).toBeVisible();
  await turnTo(page, 'Deutsch');
  await expect(page.getByRole('heading', { name: 'Auswertung' })).toBeAttached();
  await page.getByRole('link', { name: 'Benutzer', exact: true }).click();
  await expect(page.locator('muster-facets')).toContainText('Hintergrundprüfung');
  await expect.poll(() => englishLeft(page)).toEqual([]);
});

test('the switch asks for nothing, and loses nothing typed or not yet sent', async ({
  page,
  muster,
}) => {
  await muster.open('#/users/2');
  const form = page.locator('muster-upload');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'unsent.pdf', mimeType: 'application/pdf', buffer: pdf });
  await form.getByLabel('Type', { exact: true }).selectOption('SEC_TRAINING');
  await form.getByLabel(/Completed on/).fill('2026-01-31');
  const named = page.locator('muster-documents input[type=search]').first();
  await named.fill('policy');
  await expect(page).toHaveURL(/policy/);
  await page.waitForLoadState('networkidle');
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await turnTo(page, 'Deutsch');
  await expect(form.getByRole('button', { name: 'Hochladen', exact: true })).toBeVisible();
  await expect(form).toContainText('unsent.pdf');
  await expect(form.getByLabel('Art', { exact: true })).toHaveValue('SEC_TRAINING');
  await expect(form.getByLabel(/Abgeschlossen am/)).toHaveValue('2026-01-31');
  await expect(named).toHaveValue('policy');
  expect(asked.filter((url) => !url.includes('/assets/'))).toEqual([]);

  await form.getByRole('button', { name: 'Hochladen', exact: true }).click();
  await expect(form).toContainText('Hochgeladen');
  await page.getByRole('link', { name: 'Beispieldaten' }).click();
  await page.locator('muster-sources').getByText('Die API, mit einem Schlüssel').click();
  const key = page.locator('muster-sources input[type=password]');
  await key.fill('half-a-key');
  await turnTo(page, 'English');
  await expect(page.getByRole('heading', { name: 'Another source' })).toBeVisible();
  await expect(key).toHaveValue('half-a-key');
});

test('files for many users keep their users, and are spoken of in German', async ({
  page,
  muster,
}) => {
  await muster.open('#/documents');
  await expect(page.getByText(/· complete/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Upload for many users' }).click();
  await page
    .locator('muster-many input[type=file]')
    .first()
    .setInputFiles([{ name: 'nobody at all.pdf', mimeType: 'application/pdf', buffer: pdf }]);
  await expect(page.locator('muster-many')).toContainText('No user found');
  await turnTo(page, 'Deutsch');
  await expect(page.locator('muster-many')).toContainText('Kein Benutzer gefunden');
  await expect(page.locator('muster-many')).toContainText('nobody at all.pdf');
  await expect.poll(() => englishLeft(page)).toEqual([]);
});

test('words that do not come leave the page as it is', async ({ context, muster }) => {
  // A page of its own: what is not loaded is logged.
  const page = await context.newPage();
  await page.goto(`${muster.url}/`);
  await expect(page.locator('muster-users tbody tr').first()).toBeVisible();
  await page.route(/assets\/de-[^/]*\.js/, (route) => route.abort());
  await turnTo(page, 'Deutsch');
  await expect(page.getByRole('status').first()).toHaveText('The server cannot be reached');
  expect(await language(page)).toBe('en');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Users' })).toBeVisible();
});

test('the settings of a site say the language and words of its own; a choice goes before', async ({
  page,
  muster,
}) => {
  await page.route('**/config.json', async (route) => {
    const given = await (await route.fetch()).json();
    const labels = { name: 'Leute', role: { EMPLOYEE: 'Kollegium' } };
    await route.fulfill({ json: { ...given, lang: 'de', labels } });
  });
  await muster.open();
  await expect(page.locator('muster-app').getByRole('link', { name: 'Leute' })).toBeVisible();
  await expect(page).toHaveTitle('Benutzer · Leute');
  await expect(page.locator('tbody').first()).toContainText('Kollegium');
  await turnTo(page, 'English');
  await expect(page).toHaveTitle('Users · Leute');
  await expect(page.locator('tbody').first()).toContainText('Kollegium');
  await page.reload();
  await expect(page).toHaveTitle('Users · Leute');
  // German comes only now.
  await turnTo(page, 'Deutsch');
  await expect(page).toHaveTitle('Benutzer · Leute');
  await expect(page.locator('tbody').first()).toContainText('Kollegium');
});

test.describe('in a browser that asks for German', () => {
  test.use({ locale: 'de-DE' });

  test('nothing is drawn before the German words have come', async ({ page, muster }) => {
    const german = /assets\/de-[^/]*\.js/;
    const release = await held(page, german);
    const asked = page.waitForRequest(german);
    await muster.open();
    await asked;
    await expect(page.locator('muster-app')).toHaveCount(0);
    release();
    await expect(page.locator('muster-users #listed')).toContainText(/von 250 Benutzern/);
    expect(await englishLeft(page)).toEqual([]);
  });

  for (const size of [360, 1440]) {
    test(`at ${size} px everything stays within the page, and axe finds nothing`, async ({
      page,
      muster,
    }) => {
      await page.setViewportSize({ width: size, height: 900 });
      for (const [hash, drawn] of Object.entries(PAGES)) {
        await muster.open(hash);
        await expect(page.locator(drawn).first()).toBeVisible();
        expect(await width(page), hash).toBe(size);
        if (/users/.test(hash)) expect(await axeFindings(page), hash).toEqual([]);
      }
    });
  }

  test('a fault of a filter and a refusal are told in German', async ({ page, muster }) => {
    await muster.open('#/users?filter=mfa:maybe%20role:ADMIN');
    await expect(page.locator('muster-faults')).toContainText(
      'mfa:maybe (in den Filtern, bei Zeichen 1): Diesen Wert gibt es nicht.',
    );
    await muster.switchOn('getUser', '403', { times: 1 });
    await muster.open('#/users/2');
    await expect(muster.problem()).toContainText('Das ist nicht erlaubt');
    await expect(muster.problem()).toContainText('Fehlende Berechtigung:');
  });
});

test('elements speak the language of their attribute, live, else that of a page in German', async ({
  page,
  muster,
}) => {
  const html = '<muster-app api-base="/drata" mode="read-write" page-size="25"></muster-app>';
  await muster.openInPortal(html);
  const app = page.locator('body > muster-app');
  await expect(app.locator('tbody tr')).toHaveCount(25);
  await app.getByRole('searchbox').fill('a');
  await app.getByRole('button', { name: 'Deutsch' }).click();
  await expect(app).toHaveAttribute('lang', 'de');
  await expect(app.locator('#listed')).toContainText(/von \d+ Benutzern/);
  await expect(app.locator('[part=frame]')).toHaveAttribute('lang', 'de');
  await expect(app.getByRole('searchbox')).toHaveValue('a');
  await app.evaluate((one) => one.removeAttribute('lang'));
  await expect(app.locator('#listed')).toContainText(/of \d+ users/);

  await page.addInitScript(() => {
    // Before any script of the page.
    document.addEventListener('readystatechange', () => {
      document.documentElement.lang = 'de-CH';
    });
  });
  await page.reload();
  await expect(app.locator('#listed')).toContainText(/von \d+ Benutzern/);
});
