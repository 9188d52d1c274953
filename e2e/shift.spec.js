import { expect, test } from './fixtures.js';
import { VIEWS } from './look/views.js';

/**
 * What moves by itself on the pages to come: how much of the window, and from where to where.
 *
 * @param {import('@playwright/test').Page} page
 */
const watchMoves = (page) =>
  page.addInitScript(() => {
    /** @type {{ value: number, what: string[] }[]} */
    const moves = [];
    Object.assign(window, { moves });
    const place = (/** @type {DOMRectReadOnly} */ { x, y, width, height }) =>
      [x, y, width, height].map(Math.round).join();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = /** @type {any} */ (entry);
        const what = sources.map((/** @type {any} */ { previousRect, currentRect }) =>
          [previousRect, currentRect].map(place).join(' → '),
        );
        moves.push({ value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const [width, name, operation, [hash, last]] of /** @type {const} */ ([
  [768, 'the list comes', 'listUsers', VIEWS.users],
  [360, 'the list comes', 'listUsers', VIEWS.users],
  [360, 'a filtered list comes', 'listUsers', ['#/users?filter=mfa:off', VIEWS.users[1]]],
  [768, 'a filtered list comes', 'listUsers', ['#/users?filter=mfa:off', VIEWS.users[1]]],
  [360, 'a sorted list comes', 'listUsers', ['#/users?sort=-renewal', VIEWS.users[1]]],
  [1440, 'what was searched for comes', 'listUsers', ['#/users?q=ana', VIEWS.users[1]]],
  [360, 'the documents of everybody come', 'listUsers', VIEWS.documents],
  [1440, 'the documents of everybody come', 'listUsers', VIEWS.documents],
  [360, 'the pictures come', 'listUsers', VIEWS.insights],
  [1440, 'the pictures come', 'listUsers', VIEWS.insights],
  [1440, 'a user comes', 'getUser', VIEWS.user],
  [768, 'a user comes', 'getUser', VIEWS.user],
  [360, 'a user comes', 'getUser', VIEWS.user],
  [1440, 'the documents of a user come', 'listUserDocuments', VIEWS.user],
])) {
  test(`nothing moves at ${width} px when ${name} late`, async ({ muster, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await watchMoves(page);
    await muster.switchOn(operation, '200', { times: 1, delay: 1000 });
    await muster.open(hash);
    await expect(page.locator('[aria-busy=true]').first()).toBeVisible();
    await expect(page.locator(last).first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const moves = await page.evaluate(() => Object(window).moves);
    const sum = moves.reduce(
      (/** @type {number} */ all, /** @type {any} */ one) => all + one.value,
      0,
    );
    expect(sum, JSON.stringify(moves)).toBeLessThan(0.02);
  });
}

test('the key / leads to the search as soon as it is seen', async ({ muster, page }) => {
  await muster.switchOn('listUsers', '200', { times: 1, delay: 2000 });
  await muster.open();
  const box = page.getByRole('searchbox');
  await box.waitFor();
  await page.keyboard.press('/');
  await expect(box).toBeFocused({ timeout: 500 });
  expect(await page.locator('muster-users tbody tr').count()).toBe(0);
});
