import { axeFindings } from './axe.js';
import { expect, test } from './fixtures.js';
import { settled } from './look/settled.js';
import { VIEWS } from './look/views.js';

/** The views drawn, loading, failed and empty: in both themes and with forced colours, at three widths. */

/** @typedef {import('./fixtures.js').Muster} Muster */
/** @typedef {Parameters<import('@playwright/test').Page['emulateMedia']>[0]} Media */

const WIDTHS = [320, 768, 1440];

/** @type {Record<string, Media>} */
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
};

/** @param {Muster} muster  Looks at what is on screen, everywhere. */
async function look({ page }) {
  for (const [theme, media] of Object.entries(THEMES)) {
    // What changes its colour slowly is looked at when it has it.
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', ...media });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFindings(page), `${theme}, ${width} px`).toEqual([]);
    }
  }
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(`${name}: axe finds nothing once it is drawn`, async ({ muster, page }) => {
    await muster.openDirectory();
    await settled(page, view);
    await look(muster);
  });
}

for (const [name, hash, asked] of /** @type {const} */ ([
  ['muster-users', '#/users', '**/api/users?*'],
  ['muster-user', '#/users/17', '**/api/users/17'],
  ['muster-all-documents', '#/documents', '**/api/users?*'],
  ['muster-insights', '#/insights', '**/api/users?*'],
])) {
  test(`${name}: axe finds nothing while it is loading`, async ({ muster, page }) => {
    await page.route(asked, () => {});
    await muster.open(hash);
    await expect(
      page
        .locator(name)
        .getByText(/^Loading/)
        .first(),
    ).toBeAttached();
    await look(muster);
  });
}

for (const [name, hash, operation] of /** @type {const} */ ([
  ['users', '#/users', 'listUsers'],
  ['user', '#/users/17', 'getUser'],
  ['documents of a user', '#/users/17', 'listUserDocuments'],
  ['documents', '#/documents', 'listUsers'],
  ['insights', '#/insights', 'listUsers'],
])) {
  test(`${name}: axe finds nothing where it failed`, async ({ muster }) => {
    await muster.switchOn(operation, '403');
    await muster.open(hash);
    await expect(muster.problem()).toBeVisible();
    await look(muster);
  });
}

for (const [name, hash, says] of /** @type {const} */ ([
  ['users', '#/users?filter=id:1+status:current', 'No user matches'],
  ['documents', '#/documents?q=nobodyatall', 'No document'],
  ['an address that leads nowhere', '#/nowhere', 'There is no such page'],
  ['faults of the address', '#/users?size=7&q=a+shoes:red', 'makes no sense'],
])) {
  test(`${name}: axe finds nothing where nothing is found`, async ({ muster, page }) => {
    await muster.open(hash);
    await expect(page.getByText(says).first()).toBeVisible();
    await look(muster);
  });
}
