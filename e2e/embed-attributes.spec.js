import { expect, test } from './fixtures.js';
import { tokensSent } from './sent.js';

test('attributes and properties say the same, and may change while the element lives', async ({
  muster,
  page,
}) => {
  const html = '<muster-user api-base="/drata" user-id="2"></muster-user>';
  await muster.openInPortal(html);
  const element = page.locator('body > muster-user');
  const title = element.locator('h1');
  await expect(title).toHaveText(/Lina/);
  const first = await title.textContent();
  await element.evaluate((one) => Object.assign(one, { userId: 3 }));
  await expect(element).toHaveAttribute('user-id', '3');
  await expect(title).not.toHaveText(`${first}`);
  await expect(element.locator('muster-upload')).toHaveCount(0);
  await element.evaluate((one) => one.setAttribute('mode', 'read-write'));
  await expect(element.locator('muster-upload')).toHaveCount(1);
  expect(await element.evaluate((one) => Reflect.get(one, 'mode'))).toBe('read-write');
  await element.evaluate((one) => one.setAttribute('mode', 'all'));
  await expect(element.locator('muster-upload')).toHaveCount(0);
  await element.evaluate((one) => one.removeAttribute('api-base'));
  await expect(element.locator('muster-frame')).toHaveCount(0);
  await expect(title).toHaveCount(0);
});

test('without api-base nothing is shown, from the beginning and after it was taken away', async ({
  muster,
  page,
}) => {
  const tags = ['muster-app', 'muster-users', 'muster-user', 'muster-documents'];
  await muster.openInPortal(tags.map((tag) => `<${tag} user-id="2"></${tag}>`).join(''));
  await page.evaluate(
    (names) => Promise.all(names.map((name) => customElements.whenDefined(name))),
    tags,
  );
  const empty = { elements: 0, height: 0 };
  for (const tag of tags) {
    const element = page.locator(`body > ${tag}`);
    const measured = () =>
      element.evaluate(async (one) => {
        await Reflect.get(one, 'updateComplete');
        const { height } = one.getBoundingClientRect();
        return { elements: one.shadowRoot?.childElementCount, height };
      });
    expect(await measured(), tag).toEqual(empty);
    await element.evaluate((one) => one.setAttribute('api-base', '/drata'));
    await expect(element.locator('h1, h2').first(), tag).toHaveText(/\w/);
    await element.evaluate((one) => one.removeAttribute('api-base'));
    expect(await measured(), tag).toEqual(empty);
  }
});

test('what cannot be shown is a sentence that names the attribute', async ({ muster, page }) => {
  const html = `
    <muster-users api-base="http://elsewhere.example/drata"></muster-users>
    <muster-documents api-base=""></muster-documents>
    <muster-user api-base="/drata" user-id="seven"></muster-user>
    <muster-user id="nobody" api-base="/drata"></muster-user>`;
  await muster.openInPortal(html);
  const said = (/** @type {string} */ which) => page.locator(`body > ${which}`);
  await expect(said('muster-users')).toContainText(
    '“api-base” of this element must be an address without user, ? and #, and with https where it leads to another machine; “http://elsewhere.example/drata” is none.',
  );
  await expect(said('muster-documents')).toContainText('“” is none.');
  await expect(said('muster-user').first()).toContainText(
    '“user-id” of this element must be a whole number, not “seven”.',
  );
  await expect(said('#nobody')).toContainText('needs the attribute “user-id” or “email”');
  // A sentence is no page of its own height.
  const { height } = /** @type {{ height: number }} */ (await said('#nobody').boundingBox());
  expect(height).toBeLessThan(300);
  await said('muster-user')
    .first()
    .evaluate((one) => one.setAttribute('user-id', '2'));
  await expect(said('muster-user').first().locator('h1')).toHaveText(/Lina/);
});

test('a page size that there is none of is the usual one', async ({ muster, page }) => {
  const html = `
    <muster-users api-base="/drata" page-size="33"></muster-users>
    <muster-documents api-base="/drata" page-size="25"></muster-documents>`;
  await muster.openInPortal(html);
  await expect(page.locator('body > muster-users tbody tr')).toHaveCount(50);
  await expect(page.locator('body > muster-documents tbody tr')).toHaveCount(25);
});

test('a theme is taken from the attribute, else from the page, and the app can switch it', async ({
  muster,
  page,
}) => {
  const html = '<muster-app api-base="/drata" theme="light"></muster-app>';
  await muster.openInPortal(html);
  const app = page.locator('body > muster-app');
  const ground = () =>
    app.evaluate((one) => {
      const within = /** @type {Element} */ (one.shadowRoot?.querySelector('[part=frame]'));
      return getComputedStyle(within).backgroundColor;
    });
  const light = await ground();
  await app.getByRole('button', { name: /dark/i }).click();
  await expect(app).toHaveAttribute('theme', 'dark');
  await expect.poll(ground).not.toBe(light);
  await app.getByRole('button', { name: /light/i }).click();
  await expect.poll(ground).toBe(light);
  await app.evaluate((one) => {
    one.removeAttribute('theme');
    document.documentElement.style.colorScheme = 'dark';
  });
  await expect.poll(ground).not.toBe(light);
});

test('words, dates and numbers are those of the language; an unknown one is English', async ({
  muster,
  page,
}) => {
  const html = '<muster-users lang="de" api-base="/drata"></muster-users>';
  await muster.openInPortal(html);
  const element = page.locator('body > muster-users');
  await expect(element.getByText('Nächste Erneuerung').first()).toBeVisible();
  await expect(element.locator('tbody')).toContainText(
    /\d{1,2}\. (Jan\.|Feb\.|März|Apr\.|Mai|Juni|Juli|Aug\.|Sept\.|Okt\.|Nov\.|Dez\.) \d{4}/,
  );
  await element.evaluate((one) => one.setAttribute('lang', 'no language'));
  await expect(element.getByText('Next renewal').first()).toBeVisible();
  await expect(element.locator('tbody')).toContainText(
    /\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) \d{4}/,
  );
});

test('a token that is set before the code has come is sent, and cannot be read', async ({
  muster,
  page,
}) => {
  const sent = tokensSent(page);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const element = document.querySelector('muster-users');
      if (!element) return;
      observer.disconnect();
      Object.assign(element, { token: 'early' });
    }).observe(document, { childList: true, subtree: true });
  });
  const html = '<muster-users api-base="/drata"></muster-users>';
  await muster.openInPortal(html);
  const element = page.locator('body > muster-users');
  await expect(element.locator('tbody tr').first()).toBeVisible();
  expect(new Set(sent)).toEqual(new Set(['Bearer early']));
  expect(await element.evaluate((one) => Reflect.get(one, 'token'))).toBeUndefined();
  const refused = element.evaluate((one) => {
    try {
      return Reflect.set(one, 'token', 'two\nlines');
    } catch (fault) {
      return String(fault);
    }
  });
  expect(await refused).toBe(
    'TypeError: The property “token” may hold visible ASCII characters only, no spaces.',
  );
});
