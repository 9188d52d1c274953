import { startServer } from '../../../e2e/server.js';
import { WORD, watchRows } from './seen.js';

/** @import { Browser, BrowserContext } from '@playwright/test' */

/** @param {BrowserContext} context  @param {string} url */
async function visit(context, url) {
  const page = await context.newPage();
  await page.addInitScript(watchRows, { rows: 'muster-users tbody tr', word: WORD, after: 0 });
  const said = page.waitForEvent('console', (message) => message.text().startsWith(WORD));
  await page.goto(url);
  return JSON.parse((await said).text().slice(WORD.length)).firstRows;
}

/**
 * Milliseconds from navigation to first rows, each time in a browser profile that never was there.
 *
 * @param {Browser} browser
 * @param {number} times
 */
export async function firstRows(browser, times) {
  const server = await startServer('web/gateway/server.js');
  const all = [];
  try {
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext();
      all.push(await visit(context, server.url));
      await context.close();
    }
  } finally {
    await server.stop();
  }
  return all;
}
