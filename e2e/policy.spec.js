import { expect, test } from './fixtures.js';
import { violationsOf } from './violations.js';

/** Every page, and what it shows when it is drawn. @type {[string, string][]} */
const pages = [
  ['#/users', 'muster-users tbody tr'],
  ['#/users/2', 'muster-user h1'],
  ['#/users/by-email/lina.samplegaard2@example.com', 'muster-documents table'],
  ['#/documents', 'muster-all-documents tbody tr'],
  ['#/insights', 'muster-insights svg'],
  ['#/contract', 'muster-contract h1'],
  ['#/connect', 'muster-connect h1'],
  ['#/nothing-here', 'muster-unknown h1'],
];

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`no page does what the content security policy refuses, ${colorScheme}`, async ({
    muster,
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const violations = await violationsOf(page);
    for (const [hash, drawn] of pages) {
      await page.goto('about:blank');
      await page.goto(`${muster.url}/${hash}`);
      await expect(page.locator(drawn).first(), hash).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
    }
    expect(violations).toHaveLength(0);
    await context.close();
  });
}

test('what the policy refuses is counted, also within an element', async ({ muster, browser }) => {
  const page = await browser.newPage();
  const violations = await violationsOf(page);
  await page.goto(`${muster.url}/#/connect`);
  await expect(page.locator('muster-connect h1')).toBeVisible();
  expect(violations).toEqual([]);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.invalid/picture.png';
    document.querySelector('muster-app')?.shadowRoot?.append(image);
  });
  // There are two policies, that of the page and that of its server: each refuses it once.
  const picture = 'img-src: https://elsewhere.invalid/picture.png';
  await expect.poll(() => violations).toEqual([picture, picture]);
  const listening = page.evaluate(() => document.body.setAttribute('onclick', 'self.struck = 1'));
  await expect(listening).rejects.toThrow('TrustedScript');
  await expect.poll(() => violations).toHaveLength(4);
  expect(violations[3]).toContain('require-trusted-types-for');
  await page.close();
});
