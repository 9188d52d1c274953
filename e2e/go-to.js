/**
 * Leads to another page of the app, as a link would.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} hash
 */
export const goTo = (page, hash) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
