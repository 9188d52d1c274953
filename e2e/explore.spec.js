import { expect, test } from './hostile/fixtures.js';
import { stickingOut } from './hostile/layout.js';
import { USERS } from './hostile/api.js';

test('explore', async ({ page, server, watched, hostile }) => {
  test.setTimeout(120_000);
  for (const hash of ['#/users?size=250', '#/users/1', '#/documents?size=250', '#/insights', '#/contract', '#/connect']) {
    const t = Date.now();
    await page.goto(`${server.url}/${hash}`);
    await page.waitForTimeout(2500);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      console.log(hash, width, Date.now() - t, await stickingOut(page));
      await page.screenshot({ path: `/tmp/wt/attack/shot${hash.replace(/\W+/g, '-')}-${width}.png` });
    }
    console.log(watched.strikes);
    await watched.expectUnharmed().catch((e) => console.log(e.message));
  }
  console.log(hostile.told.size, [...hostile.told].filter(([, s]) => s.size < USERS).map(([f, s]) => `${f} ${s.size}`));
});
