import { expect, test } from './fixtures.js';

/** Pages over everybody, with a directory that is not loaded by itself. */
test.use({ users: 2500 });

for (const [hash, drawn] of /** @type {const} */ ([
  ['#/insights', '2,500 users counted'],
  ['#/documents', 'documents · complete'],
])) {
  test(`${hash} says that everybody must be loaded, and draws them once they are`, async ({
    muster,
    page,
  }) => {
    await muster.open(hash);
    await expect(page.getByText('All users must be loaded first')).toBeVisible();
    await expect(page.locator('.picture, .documents')).toHaveCount(0);
    await page.getByRole('button', { name: 'Load all 2,500 users' }).click();
    await expect(page.getByText(drawn).first()).toBeVisible();
    await expect(page.getByText('All users must be loaded first')).toHaveCount(0);
  });

  test(`${hash} says why nobody can be listed, and tries again`, async ({ muster, page }) => {
    await muster.switchOn('listUsers', '500');
    await muster.open(hash);
    await expect(muster.problem()).toBeVisible();
    await muster.switchOff();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('All users must be loaded first')).toBeVisible();
  });
}
