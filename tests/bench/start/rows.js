import { startServer } from '../../../e2e/server.js';

/** @import { Browser, BrowserContext } from '@playwright/test' */

const WORD = 'first rows after ms:';

/** Runs in the page before its own scripts, and says when the first rows were drawn. */
function watch() {
  const look = () => {
    const users = document.querySelector('muster-users');
    if (!users?.shadowRoot?.querySelector('tbody tr')) return void requestAnimationFrame(look);
    // The frame after the one that had them: by then they are painted.
    requestAnimationFrame(() => console.info('first rows after ms:', performance.now()));
  };
  requestAnimationFrame(look);
}

/** @param {BrowserContext} context  @param {string} url */
async function visit(context, url) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const said = page.waitForEvent('console', (message) => message.text().startsWith(WORD));
  await page.goto(url);
  return Number((await said).text().slice(WORD.length));
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
