import { expect } from '@playwright/test';
import { goTo } from '../go-to.js';

/**
 * Goes to a view and waits until all is there and still.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string[]} view
 */
export async function settled(page, [hash, last]) {
  await goTo(page, hash);
  await expect(page.locator(last).first()).toBeAttached();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 0));
}
