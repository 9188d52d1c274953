import { startServer } from '../../../e2e/server.js';
import { watch } from './watch.js';

/** @import { Browser, Page } from '@playwright/test' */

/** Each is typed letter by letter, and the box emptied before the next. */
const WORDS = ['sample', 'test', 'muller', 'fable', 'ana', 'zofia', 'modelw', 'inventl'];
const ROUNDS = 3;
/** The most that config.json may ask for. */
const REQUESTS = 100_000;
const LOADING = 15 * 60_000;
/** Of 20 ms each. */
const PATIENCE = 500;

/** @param {Page} page  @param {string} url */
async function loadAll(page, url) {
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), requestsPerMinute: REQUESTS },
    });
  });
  await page.goto(url);
  await page.getByRole('button', { name: /^Load all/ }).click();
  await page
    .getByText(/· complete/)
    .first()
    .waitFor({ timeout: LOADING });
}

/** Presses a key and waits until what it changed is drawn. @param {Page} page  @param {string} key */
async function press(page, key) {
  const before = await page.evaluate('samples.length');
  await page.keyboard.press(key);
  // The page's own policy forbids what `waitForFunction` does.
  for (let tries = 0; (await page.evaluate('samples.length')) <= before; tries += 1) {
    if (tries > PATIENCE) throw new Error(`No other rows were drawn after “${key}”.`);
    await page.waitForTimeout(20);
  }
  // People type no faster, and what was put off must not wait for the next key.
  await page.waitForTimeout(120);
}

/**
 * Types into the search box of the built site over so many sample users: for every key the
 * milliseconds from the event to the end of the frame that draws other rows.
 *
 * @param {Browser} browser
 * @param {number} users
 * @returns {Promise<number[]>}
 */
export async function paints(browser, users) {
  const server = await startServer('web/gateway/server.js', { MUSTER_SAMPLE_USERS: String(users) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await loadAll(page, server.url);
    await page.getByRole('searchbox').focus();
    for (let round = 0; round <= ROUNDS; round += 1) {
      // The first round warms up.
      if (round === 1) await page.evaluate('samples.length = 0');
      for (const word of WORDS) {
        for (const letter of word) await press(page, letter);
        await page.keyboard.press('ControlOrMeta+A');
        await press(page, 'Delete');
      }
    }
    return await page.evaluate('samples');
  } finally {
    await context.close();
    await server.stop();
  }
}
