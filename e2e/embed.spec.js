import { expect, test } from './fixtures.js';
import { tokensSent } from './sent.js';

test('a list of users stands in a page of another origin, under its strict policy', async ({
  muster,
  page,
}) => {
  const html = '<h1>Portal</h1><muster-users api-base="/drata" page-size="25"></muster-users>';
  await muster.openInPortal(html);
  const rows = page.locator('muster-users tbody tr');
  await expect(rows).toHaveCount(25);
  await page.getByRole('searchbox').fill('role:ADMIN');
  await expect(page.getByText(/of 250/).first()).toBeVisible();
  await expect(rows.first()).toContainText(/Admin/);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.title()).toBe('Portal');
});

test('a user is opened within the element, unless the page shows it itself', async ({
  muster,
  page,
}) => {
  const html = '<muster-users api-base="/drata"></muster-users>';
  await muster.openInPortal(html);
  const link = page.locator('muster-users tbody tr a').first();
  await link.click();
  await expect(page.locator('muster-users muster-user h1')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page
    .locator('muster-users muster-user')
    .getByRole('link', { name: 'All users' })
    .first()
    .click();
  const chosen = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('muster-select', (event) => {
          event.preventDefault();
          resolve(/** @type {CustomEvent} */ (event).detail.id);
        });
      }),
  );
  await link.click();
  expect(await chosen).toBeGreaterThan(0);
  await expect(page.locator('muster-users muster-user')).toHaveCount(0);
});

test('two elements and the whole app stand side by side, each at a place of its own', async ({
  muster,
  page,
}) => {
  const html = `
    <muster-user api-base="/drata" user-id="2"></muster-user>
    <muster-documents api-base="/drata" user-id="2"></muster-documents>
    <muster-app api-base="/drata"></muster-app>`;
  await muster.openInPortal(html);
  await expect(page.locator('body > muster-user h1')).toHaveText(/Lina/);
  await expect(page.locator('body > muster-documents').getByRole('table')).toBeVisible();
  const app = page.locator('body > muster-app');
  await expect(app.locator('tbody tr').first()).toBeVisible();
  await app.getByRole('link', { name: 'Insights' }).click();
  await expect(app.locator('muster-insights h1')).toBeVisible();
  await expect(page.locator('body > muster-user h1')).toHaveText(/Lina/);
});

test('writes are refused without mode="read-write", a token is sent and kept to itself', async ({
  muster,
  page,
}) => {
  const sent = tokensSent(page);
  await muster.openInPortal('');
  await page.evaluate(async () => {
    await customElements.whenDefined('muster-user');
    const element = document.createElement('muster-user');
    Object.assign(element, { token: 'secret-token' });
    element.setAttribute('user-id', '2');
    element.setAttribute('api-base', '/drata');
    document.body.append(element);
  });
  const element = page.locator('body > muster-user');
  await expect(element.locator('h1')).toHaveText(/Lina/);
  await expect(element.locator('muster-upload')).toHaveCount(0);
  expect(new Set(sent)).toEqual(new Set(['Bearer secret-token']));
  expect(
    await element.evaluate((one) => one.outerHTML + String(Reflect.get(one, 'token'))),
  ).not.toContain('secret-token');
});

test('a redirect takes the token nowhere, and is a sentence', async ({ muster, page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/drata/users?**', (route) =>
    route.fulfill({ status: 307, headers: { location: '/elsewhere/users' } }),
  );
  await muster.openInPortal('<muster-users api-base="/drata"></muster-users>');
  await expect(page.locator('body > muster-users')).toContainText(
    'The server leads to another address',
  );
  expect(asked).toContain('/drata/users');
  expect(asked).not.toContain('/elsewhere/users');
});

test('an element that is removed and added again a hundred times leaves nothing behind', async ({
  muster,
  page,
}) => {
  test.slow();
  const html = '<muster-users api-base="/drata"></muster-users>';
  // How many modules were made, and how many of them are still held.
  await page.addInitScript(() => {
    const { instantiate, instantiateStreaming } = WebAssembly;
    /** @type {WeakRef<object>[]} */
    const made = [];
    /** @param {any} result */
    const keep = (result) => {
      made.push(new WeakRef(result.instance ?? result));
      return result;
    };
    Object.assign(WebAssembly, {
      instantiate: (/** @type {any[]} */ ...given) =>
        Reflect.apply(instantiate, WebAssembly, given).then(keep),
      instantiateStreaming: (/** @type {any[]} */ ...given) =>
        Reflect.apply(instantiateStreaming, WebAssembly, given).then(keep),
    });
    Object.assign(globalThis, {
      modules: () => ({ made: made.length, held: made.filter((one) => one.deref()).length }),
    });
  });
  await muster.openInPortal(html);
  const element = page.locator('body > muster-users');
  await expect(element.locator('tbody tr').first()).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const count = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, ...(await page.evaluate('modules()')) };
  };
  const again = async () => {
    await element.evaluate(async (one) => {
      const { body } = document;
      one.remove();
      await new Promise((resolve) => setTimeout(resolve));
      body.append(one);
    });
  };
  const settled = async () => {
    await expect(element.locator('tbody tr').first()).toBeVisible();
    await expect(element.getByText(/of 250/).first()).toBeVisible();
    return count();
  };
  await again();
  const before = await settled();
  for (let round = 0; round < 100; round += 1) await again();
  await settled();
  await expect
    .poll(async () => {
      const { nodes, listeners, held } = await count();
      return {
        held,
        nodes: nodes < before.nodes * 1.1,
        listeners: listeners < before.listeners * 1.25,
      };
    })
    .toEqual({ held: 1, nodes: true, listeners: true });
  expect((await count()).made).toBeGreaterThan(100);
});
