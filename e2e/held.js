/**
 * Keeps what the page asks for until it is let go.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Parameters<import('@playwright/test').Page['route']>[0]} files
 * @returns {Promise<() => void>} lets it go
 */
export async function held(page, files) {
  /** @type {(value?: unknown) => void} */
  let release = () => {};
  const later = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await later;
    await route.continue();
  });
  return release;
}
