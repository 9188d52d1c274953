import { expect, test } from './fixtures.js';
import { stickingOut } from './hostile/layout.js';
import { drawn } from './look/drawn.js';
import { sameEverywhere } from './look/same-everywhere.js';
import { settled } from './look/settled.js';
import { VIEWS } from './look/views.js';

/**
 * How the pages look, held as text in e2e/look: boxes and colours, drawn with a font of our own and
 * of a fixed day, so that neither fonts nor calendars of a machine have a part in it. After a change
 * that is meant: npx playwright test -c e2e/playwright.config.js look.spec.js --update-snapshots
 */

for (const [name, view] of Object.entries(VIEWS)) {
  for (const width of [360, 1440]) {
    test(`${name} at ${width} px is drawn as it was, light and dark`, async ({ muster, page }) => {
      await page.setViewportSize({ width, height: 900 });
      await sameEverywhere(page);
      await muster.openDirectory();
      await settled(page, view);
      const light = await drawn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await drawn(page);
      const lines = light.map(({ box, colours }, at) =>
        [box, colours, dark[at]?.box === box ? dark[at].colours : 'moves'].join(' | '),
      );
      expect(`${lines.join('\n')}\n`).toMatchSnapshot(`${name}-${width}.txt`);
    });
  }
}

test('with forced colours everything is drawn as it was', async ({ muster, page }) => {
  await sameEverywhere(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await muster.openDirectory();
  await settled(page, VIEWS.insights);
  const lines = await drawn(page);
  expect(lines.map(({ box, colours }) => `${box} | ${colours}\n`).join('')).toMatchSnapshot(
    'forced.txt',
  );
});

/** @param {import('@playwright/test').Page} page  @param {string} dir */
const turn = (page, dir) =>
  page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);

test('from right to left everything is drawn as it was', async ({ muster, page }) => {
  await sameEverywhere(page);
  await muster.openDirectory();
  await turn(page, 'rtl');
  await settled(page, VIEWS.users);
  const users = await drawn(page);
  await settled(page, VIEWS.insights);
  const lines = [...users, ...(await drawn(page))];
  expect(lines.map(({ box }) => `${box}\n`).join('')).toMatchSnapshot('rtl.txt');
});

for (const [name, view] of Object.entries(VIEWS)) {
  test(`nothing of ${name} sticks out, at any width, from either side`, async ({
    muster,
    page,
  }) => {
    await muster.openDirectory();
    await settled(page, view);
    for (const dir of ['ltr', 'rtl']) {
      await turn(page, dir);
      // The last is a window of 1440 px at 400 %.
      for (const [width, height] of [
        [320, 740],
        [768, 900],
        [1440, 900],
        [2560, 1440],
        [360, 200],
      ]) {
        await page.setViewportSize({ width, height });
        expect(await stickingOut(page), `${dir}, ${width} px`).toEqual([]);
      }
    }
  });
}
