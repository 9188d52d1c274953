import { expect, pdf, test } from './fixtures.js';

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

test('files for many users wait until the users are loaded, and find them then', async ({
  muster,
  page,
}) => {
  await muster.open('#/documents');
  await page.getByRole('button', { name: 'Upload for many users' }).click();
  await page
    .getByLabel('Files for many users')
    .setInputFiles({ name: 'lina.samplegaard2@example.com.pdf', mimeType: '', buffer: pdf });
  const file = page.locator('muster-many').getByRole('group');
  await expect(file).toContainText('Not matched yet');
  await expect(page.locator('muster-many')).toContainText('The users are not loaded');
  await page.getByRole('button', { name: 'Load all 2,500 users' }).click();
  await expect(file).toContainText('Certain');
  await expect(page.locator('muster-many')).not.toContainText('not loaded');
});
