import { expect, test } from './fixtures.js';

// More than are loaded by themselves: each page is an answer of its own.
test.use({ users: 2500 });

/** Answers that cannot be used, and what a person reads. */
const unusable = {
  html: 'The server sent a web page',
  truncated: 'cut off',
  'not-json': 'not valid JSON',
  'bad-utf8': 'not valid text',
  deep: 'nested deeper',
  huge: 'longer than Muster takes',
  empty: /cut off|not valid JSON|empty/,
};

for (const [answer, sentence] of Object.entries(unusable)) {
  test(`users: an answer that is ${answer} is told, and the rows stay`, async ({
    muster,
    page,
  }) => {
    await muster.openUsers();
    await muster.switchOn('listUsers', answer);
    await muster.turn('Next').click();
    await expect(muster.problem()).toContainText(sentence);
    await expect(page.locator('caption')).toContainText('1–50 of 2,500');
    await expect(muster.rows().first()).toContainText('Sally Smith');
    await muster.switchOff();
    await muster.problem().getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('caption')).toContainText('51–100 of 2,500');
    await expect(muster.problem()).toHaveCount(0);
  });
}

test('users: a connection that breaks is told, and the rows stay', async ({ muster }) => {
  await muster.openUsers();
  await muster.switchOn('listUsers', 'cut-off');
  await muster.turn('Next').click();
  await expect(muster.problem()).toContainText(/cut off|cannot be reached/, { timeout: 20_000 });
  await expect(muster.rows()).toHaveCount(50);
});

test('users: 429 once is waited out by itself', async ({ muster, page }) => {
  await muster.switchOn('listUsers', 'rate-limited', { times: 1 });
  await muster.open();
  await expect(page.getByText('The server answered 429.')).toBeVisible();
  await expect(muster.rows()).toHaveCount(50);
});

test('users: 502 with an HTML body is told and counted as undocumented', async ({
  muster,
  page,
}) => {
  await muster.switchOn('listUsers', 'bad-gateway');
  await muster.open();
  await expect(muster.problem()).toContainText('The server could not be reached', {
    timeout: 20_000,
  });
  await page.getByRole('link', { name: /^Contract/ }).click();
  await expect(page.getByRole('row').filter({ hasText: '502' }).first()).toBeVisible();
});

test('users: an answer that drifted is used, what cannot be is set aside and counted', async ({
  muster,
  page,
}) => {
  await muster.switchOn('listUsers', 'drifted');
  await muster.open();
  await expect(page.getByText('41 of 50 users shown, 9 set aside: no id')).toBeVisible();
  await expect(muster.rows()).toHaveCount(41);
  await page.getByRole('link', { name: 'See the findings' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: '/data/*/id' }).first()).toBeVisible();
});

test('contract: examples are masked until they are asked for', async ({ muster, page }) => {
  await muster.openUsers();
  await page.getByRole('link', { name: /^Contract/ }).click();
  const row = page.getByRole('row').filter({ hasText: '/data/*/roles/*' });
  await expect(row).toContainText('••••••');
  await row.getByRole('button', { name: 'Show the example' }).click();
  await expect(row).toContainText('ROLE');
  await row.getByRole('link', { name: 'User 1' }).click();
  await expect(page).toHaveURL(/#\/users\/1$/);
});

test('a request that the contract forbids is never sent', async ({ muster, page }) => {
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().includes('/api/')) sent += 1;
  });
  await muster.open('#/users/by-email/x');
  await expect(muster.problem()).toContainText('This was not sent');
  expect(sent).toBe(0);
});

test('connect: the source, its status, and the switches of the sample', async ({
  muster,
  page,
}) => {
  await muster.open('#/users');
  await expect(muster.rows()).toHaveCount(50);
  await muster.open('#/connect');
  await expect(page.getByText('In use').first()).toBeVisible();
  await expect(page.getByText('Reading and writing')).toBeVisible();
  await page.getByLabel('Operation').selectOption('listUsers');
  await page.getByLabel('Make it answer').selectOption('403');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await expect(muster.problem()).toContainText('Missing permission: Users: List Users');
});
