import { expect, test } from './fixtures.js';

test('a user by id: profile, roles, identities with connection and workspaces, checks, documents', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sally Smith');
  for (const panel of ['Access', 'Protection', 'Background', 'Evidence']) {
    await expect(page.getByRole('heading', { name: panel, exact: true })).toBeVisible();
  }
  await page.locator('summary').filter({ hasText: 'Google' }).first().click();
  await expect(page.getByText('My-connection-alias-1').first()).toBeVisible();
  await expect(page.getByText('Platform to track SOC 2').first()).toBeVisible();
  await expect(page.locator('muster-documents tbody tr')).not.toHaveCount(0);
});

test('a user by e-mail, also with a plus in the address', async ({ muster, page }) => {
  const users = await (await page.request.get(`${muster.url}/api/users?limit=50&q=%2B`)).json();
  const { email } = users.data[0];
  expect(email).toContain('+');
  await muster.open(`#/users/by-email/${encodeURIComponent(email)}`);
  await expect(page.getByText(email).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(email).first()).toBeVisible();
});

test('every field is reachable, unknown ones too', async ({ muster, page }) => {
  await muster.switchOn('getUser', 'drifted');
  await muster.open('#/users/2');
  await page.getByText('Every field of the user').click();
  await page.getByText('Raw JSON').click();
  const raw = JSON.parse((await page.locator('pre').last().textContent()) ?? '');
  for (const key of Object.keys(raw)) {
    await expect(page.locator('dt').filter({ hasText: key }).first(), key).toBeAttached();
  }
});

test('an id that nobody has says so, and the list is one step away', async ({ muster, page }) => {
  await muster.open('#/users/99999');
  await expect(muster.problem()).toContainText('This does not exist');
  await expect(muster.problem()).toContainText('does not list status 404');
  await page.getByRole('link', { name: /All users/ }).click();
  await expect(muster.rows()).toHaveCount(50);
});

test('names in every script and very long ones are drawn as text', async ({ muster, page }) => {
  await muster.open('#/users');
  await expect(muster.rows()).toHaveCount(50);
  await expect(page.getByText('فلان المثالي')).toBeVisible();
});

test('numbers that JavaScript cannot hold are drawn and copied as they came', async ({
  muster,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const user = await (await page.request.get(`${muster.url}/api/users/2`)).text();
  const numbers = ['12345678901234567890', '9007199254740993', '1e400', '0.12345678901234567890'];
  const members = numbers.map((number, at) => `"odd${at}":${number},`).join('');
  await page.route('**/api/users/2', (route) =>
    route.fulfill({ body: user.replace('{', `{${members}`), contentType: 'application/json' }),
  );
  await muster.open('#/users/2');
  await page.getByText('Every field of the user').click();
  await page.getByText('Raw JSON').click();
  const tree = page.locator('muster-user dl.tree').filter({ hasText: 'odd0' }).first();
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByRole('button', { name: 'JSON copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const [at, number] of numbers.entries()) {
    await expect(tree).toContainText(new RegExp(`odd${at}\\s*${number.replace('.', '\\.')}\\s`));
    await expect(page.locator('muster-user pre')).toContainText(`"odd${at}": ${number},`);
    expect(copied).toContain(`"odd${at}": ${number},`);
  }
});

test('a print has the day, a line for each account, and what was opened', async ({
  muster,
  page,
}) => {
  await muster.open('#/users/17');
  await expect(page.locator('muster-documents table')).toBeVisible();
  const accounts = page.locator('muster-user details.row:not(.again)');
  expect(await accounts.count()).toBeGreaterThan(1);
  await accounts.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  for (const account of await accounts.all()) {
    await expect(account.locator('summary')).toBeVisible();
  }
  await expect(accounts.first().locator('.tree').first()).toBeVisible();
  await expect(page.getByText('Every field of the user')).toBeHidden();
  // On wide paper, and on A4.
  for (const width of [1280, 718]) {
    await page.setViewportSize({ width, height: 1000 });
    await expect(page.getByRole('button')).toHaveCount(0);
  }
  const clock = page.locator('muster-user .back .clock');
  await expect(clock).toBeVisible();
  expect(await clock.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(
    /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/,
  );
});

test('on a phone the facts are whole, from right to left, too', async ({ muster, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await muster.open('#/users/2');
  const facts = page.locator('muster-user .facts');
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    await expect(facts).toHaveCSS('direction', dir);
    await expect(facts).toHaveCSS('clip-path', 'none');
  }
});

test('a name is said once: by the title that gets the focus, or where that stays', async ({
  muster,
  page,
}) => {
  await muster.openUsers();
  const link = muster.rows().nth(3).locator('.lead a');
  const name = await link.innerText();
  const said = page.locator('muster-app').getByRole('status').first();
  await link.click();
  const title = page.getByRole('heading', { level: 1, name });
  await expect(title).toBeFocused();
  await expect(said).toHaveText('');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(title).toHaveCount(0);
  // Until the next one comes there is a title of no name.
  const next = await page.locator('muster-user header h1').innerText();
  await expect(said).toHaveText(next);
});

test('the key / leads to the filter of the documents', async ({ muster, page }) => {
  await muster.open('#/users/17');
  await expect(page.locator('muster-documents table')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Filter by name' })).toBeFocused();
});
