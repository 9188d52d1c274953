import { createSampleApi } from '../../web/sample/sample-api.js';
import { lettersOfOneWidth } from './letters.js';

const DAY = '2026-11-29';

/**
 * From now on the page shows the answers of one day in letters of one width.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function sameEverywhere(page) {
  const api = createSampleApi({ today: DAY });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(`${DAY}T12:00:00Z`);
  // How fast answers were read is told only where that took a while: never here.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() / 10_000;
  });
  await page.route(/\/api\//, async (route) => {
    const answer = await api.fetch(new Request(route.request().url()));
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.route('**/letters.ttf', (route) =>
    route.fulfill({ body: lettersOfOneWidth(), contentType: 'font/ttf' }),
  );
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const font = `@font-face { font-family: letters; src: url(/letters.ttf); font-weight: 1 999 }
      :root:root { --muster-font: letters; --muster-mono: letters }`;
    await route.fulfill({ response, body: (await response.text()) + font });
  });
}
