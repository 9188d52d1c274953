import { expect, pdf, test } from './fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Keeps what the page hears of these events. @param {Page} page  @param {string[]} types */
const listen = (page, ...types) =>
  page.evaluate((types) => {
    /** @type {{ type: string, from: string, detail: any }[]} */
    const heard = [];
    for (const type of types) {
      document.addEventListener(type, (event) => {
        const { target, detail } = /** @type {CustomEvent & { target: Element }} */ (event);
        heard.push({ type, from: target.localName, detail });
      });
    }
    Object.assign(globalThis, { heard });
  }, types);

/** @param {Page} page  @returns {Promise<{ type: string, from: string, detail: any }[]>} */
const heard = (page) => page.evaluate('heard');

test('another search or page is told once, as a query, and nothing of what is told within', async ({
  muster,
  page,
}) => {
  const html = '<muster-users api-base="/drata" page-size="25"></muster-users>';
  await muster.openInPortal(html);
  const list = page.locator('body > muster-users');
  await expect(list.getByText(/of 250/).first()).toBeVisible();
  await listen(page, 'muster-filter');
  await page.getByRole('searchbox').fill('role:ADMIN');
  await page.getByRole('searchbox').press('Enter');
  await expect(list.locator('tbody tr').first()).toContainText(/Admin/);
  const usual = { list: 'users', q: '', sort: '', columns: '', page: 1, size: 25 };
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({
      ...{ type: 'muster-filter', from: 'muster-users' },
      detail: { ...usual, filter: 'role:ADMIN' },
    });
  await list.getByRole('button', { name: 'Clear all' }).click();
  await list.getByRole('button', { name: 'Next', exact: true }).click();
  await expect
    .poll(async () => (await heard(page)).slice(-2).map(({ detail }) => detail))
    .toEqual([
      { ...usual, filter: '' },
      { ...usual, filter: '', page: 2 },
    ]);
  for (const { detail } of await heard(page)) {
    expect(Object.keys(detail).sort()).toEqual(Object.keys({ ...usual, filter: '' }).sort());
  }
});

test('a file that was uploaded is told with whose it is, without its content', async ({
  muster,
  page,
}) => {
  const html = '<muster-user api-base="/drata" user-id="2" mode="read-write"></muster-user>';
  await muster.openInPortal(html);
  await expect(page.locator('body > muster-user h1')).toHaveText(/Lina/);
  await listen(page, 'muster-upload');
  await muster.upload({
    ...{ name: 'proof.pdf', type: 'SEC_TRAINING', bytes: pdf, date: '2026-01-05' },
  });
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  const [{ from, detail }] = await heard(page);
  expect(from).toBe('muster-user');
  expect(detail).toEqual({
    ...{ userId: 2, type: 'SEC_TRAINING', name: 'proof.pdf', size: pdf.length },
    ...{ completionDate: '2026-01-05', documentId: expect.any(Number) },
  });
});

test('a request that fails and an answer that departs from the contract are told', async ({
  muster,
  page,
}) => {
  await page.route('**/drata/users?*', (route) =>
    route.fulfill({ json: { data: [{ id: 'none' }], page: 1, limit: 50, total: 1 } }),
  );
  await page.route('**/drata/users/2', (route) => route.fulfill({ json: { id: 'none' } }));
  await muster.openInPortal('');
  await listen(page, 'muster-error', 'muster-finding');
  await page.evaluate(() => {
    const list = document.createElement('muster-users');
    const user = document.createElement('muster-user');
    Object.assign(user, { userId: 2 });
    for (const one of [list, user]) Object.assign(one, { apiBase: '/drata' });
    document.body.append(list, user);
  });
  const of = async (/** @type {string} */ type) =>
    (await heard(page)).find((one) => one.type === type);
  await expect
    .poll(() => of('muster-error'))
    .toMatchObject({
      from: 'muster-user',
      detail: { kind: 'unreadable', status: 200, operation: 'getUser' },
    });
  await expect.poll(() => of('muster-finding')).toMatchObject({ from: 'muster-users' });
  const { detail } = /** @type {{ detail: any }} */ (await of('muster-finding'));
  expect(detail.map((/** @type {any} */ { pattern }) => pattern)).toContain('/data/*/id');
});
