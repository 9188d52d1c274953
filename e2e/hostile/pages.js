import { expect } from '@playwright/test';
import { stickingOut } from './layout.js';

/** @typedef {import('@playwright/test').Page} Page */

export const WIDTHS = [1440, 360];

/** @param {Page} page  @param {string} what */
export async function expectWithin(page, what) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await stickingOut(page), `${what} at ${width} px`).toEqual([]);
  }
}

/** @param {import('@playwright/test').Locator} buttons  so many that each by hand would take long */
export const clickAll = (buttons) =>
  buttons.evaluateAll((all) => {
    for (const one of all) /** @type {HTMLElement} */ (one).click();
  });

/** @param {Page} page  @param {string} target  @param {string[]} names  Files of these are dropped. */
export const dropFiles = (page, target, names) =>
  page
    .locator(target)
    .first()
    .evaluate((element, all) => {
      const data = new DataTransfer();
      for (const [at, name] of all.entries()) data.items.add(new File([`%PDF-1.4 ${at}`], name));
      const how = { dataTransfer: data, bubbles: true, composed: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', how));
    }, names);
