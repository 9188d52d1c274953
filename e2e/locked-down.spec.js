import { chromium } from '@playwright/test';
import { expect, test } from './fixtures.js';
import config from './playwright.config.js';

/** Browsers that cannot run Muster, or must not: each page says so, and why. */

/**
 * Of a page of its own, as what a browser refuses is logged.
 *
 * @param {import('@playwright/test').Page} page
 * @param {RegExp} why
 */
async function expectRefusal(page, why) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muster cannot start here');
  await expect(page.locator('.refusal p')).toHaveText(why);
}

test('a browser without WebAssembly', async ({ muster, context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(muster.url);
  await expectRefusal(page, /does not run WebAssembly.*Lockdown Mode/);
});

test('a browser without SIMD', async ({ muster, running }) => {
  const options = config.use?.launchOptions;
  // Without these instructions of the processor Chromium has none to make SIMD of.
  const args = [...(options?.args ?? []), '--js-flags=--no-enable-sse4-1'];
  const browser = await chromium.launch({ ...options, args });
  await running({ stop: () => browser.close() });
  const page = await browser.newPage();
  await page.goto(muster.url);
  await expectRefusal(page, /not its SIMD instructions.*Firefox 100/);
});

test('a connection that is lost while the module comes', async ({ muster, context }) => {
  const page = await context.newPage();
  await page.route(/\.wasm$/, (route) => route.abort('connectionreset'));
  await page.goto(muster.url);
  await expectRefusal(page, /did not come \(TypeError.*Reload the page/);
});

test('a policy that forbids WebAssembly', async ({ muster, context }) => {
  const page = await context.newPage();
  await page.route(`${muster.url}/`, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'];
    const headers = {
      ...response.headers(),
      'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", ''),
    };
    await route.fulfill({ response, headers });
  });
  await page.goto(muster.url);
  await expectRefusal(page, /CompileError.*policy must allow “wasm-unsafe-eval”/);
  await expect(page.locator('main')).not.toContainText('ASSERTIONS');
});

for (const [what, options, stop] of /** @type {const} */ ([
  ['without JavaScript', { javaScriptEnabled: false }, false],
  ['that cannot read its scripts', {}, true],
])) {
  test(`a browser ${what}`, async ({ muster, browser, running }) => {
    const context = await browser.newContext(options);
    await running({ stop: () => context.close() });
    const page = await context.newPage();
    if (stop) {
      await page.route('**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'an older grammar' }),
      );
    }
    await page.goto(muster.url);
    const line = page.getByText(/Muster needs JavaScript and WebAssembly.*Safari 16\.4/);
    await expect(line).toBeHidden();
    await expect(line).toBeVisible();
  });
}
