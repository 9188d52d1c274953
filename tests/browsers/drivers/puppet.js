import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').ElementHandle} Handle */

/**
 * A browser that Puppeteer drives.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {Promise<import('../page.js').Driver<Handle>>}
 */
export async function puppet(options) {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    ...options,
  });
  const [page = await browser.newPage()] = await browser.pages();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`${error}`));
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') faults.push(`console ${type}: ${message.text()}`);
  });
  return {
    faults: async () => faults.splice(0),
    version: await browser.version(),
    open: (url) => page.goto(url),
    ask: (expression) => page.evaluate(expression),
    find: async (expression) =>
      /** @type {Handle | null} */ ((await page.evaluateHandle(expression)).asElement()),
    click: (element) => element.click(),
    type: (element, text) => element.type(text),
    choose: (element, value) => element.select(value),
    attach: (element, file) =>
      /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (element).uploadFile(
        file,
      ),
    quit: () => browser.close(),
  };
}
