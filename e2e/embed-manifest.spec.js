import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from './fixtures.js';

/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declaration */

const read = async (/** @type {string | URL} */ path) => JSON.parse(await readFile(path, 'utf8'));
const manifest = await read(new URL('../dist/package/custom-elements.json', import.meta.url));
const [module] = manifest.modules;

/** @param {string} tag  @returns {Declaration} */
const declared = (tag) =>
  module.declarations.find((/** @type {Declaration} */ { tagName }) => tagName === tag);

const TAGS = ['muster-app', 'muster-users', 'muster-user', 'muster-documents'];

test('the manifest keeps to its schema and names the four elements, nothing else', async () => {
  const schema = createRequire(import.meta.url).resolve('custom-elements-manifest');
  const ajv = new Ajv({ strict: false, allErrors: true });
  const valid = ajv.validate(await read(schema), manifest);
  expect(ajv.errors).toBeNull();
  expect(valid).toBe(true);
  expect(manifest.schemaVersion).toMatch(/^1\./);
  expect(module.declarations.map((/** @type {Declaration} */ one) => one.tagName)).toEqual(TAGS);
  for (const one of module.declarations) {
    const told = [
      ...[...one.attributes, ...one.members, ...one.events, ...one.cssParts, ...one.cssProperties],
    ];
    for (const { name, description } of told) expect(description, name).toMatch(/\w/);
  }
});

/** How each element comes to show all that it can. @type {Record<string, { given: string, to?: string }>} */
const ways = {
  'muster-app': { given: '' },
  'muster-users': { given: '' },
  'muster-user': { given: 'user-id="2"', to: 'All users' },
  'muster-documents': { given: '' },
};

for (const tag of TAGS) {
  test(`what the manifest says of <${tag}> is there`, async ({ muster, page }) => {
    const { given, to } = ways[tag];
    const html = `<${tag} api-base="/drata" ${given}></${tag}>`;
    await muster.openInPortal(html);
    const element = page.locator(`body > ${tag}`);
    if (to) await element.getByRole('link', { name: to }).first().click();
    await expect(element.locator('tbody tr').first()).toBeVisible();
    await expect(element.locator('aside').first()).toBeVisible();
    const { attributes = [], members = [], cssParts = [], cssProperties = [] } = declared(tag);

    const fields = members.map(({ name }) => name);
    const observed = await element.evaluate((one, fields) => {
      const { observedAttributes } = /** @type {any} */ (one.constructor);
      return {
        observedAttributes,
        missing: fields.filter((field) => !(field in one)),
      };
    }, fields);
    expect(observed.missing).toEqual([]);
    for (const { name } of attributes) expect(observed.observedAttributes).toContain(name);

    // A part is there when a rule of the page reaches something.
    for (const { name } of cssParts) {
      await page.evaluate(
        ({ tag, name }) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`${tag}::part(${name}) { outline: 3px solid rgb(1, 2, 3); }`);
          document.adoptedStyleSheets = [sheet];
        },
        { tag, name },
      );
      expect(await outlined(page), `part ${name} of ${tag}`).toBeGreaterThan(0);
    }

    const values = await element.evaluate(
      (one, names) => names.map((name) => getComputedStyle(one).getPropertyValue(name)),
      cssProperties.map(({ name }) => name),
    );
    expect(cssProperties.filter((_, at) => values[at] === '')).toEqual([]);
  });
}

/** @param {import('@playwright/test').Page} page  How many elements have the outline, in all shadow roots. */
const outlined = (page) =>
  page.evaluate(() => {
    /** @param {ParentNode} root  @returns {Element[]} */
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    return all(document).filter((one) => getComputedStyle(one).outlineColor === 'rgb(1, 2, 3)')
      .length;
  });

test('a colour that is set on the element holds in what it shows', async ({ muster, page }) => {
  const html = '<muster-users api-base="/drata"></muster-users>';
  await muster.openInPortal(html);
  const link = page.locator('body > muster-users tbody tr a').first();
  await expect(link).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('muster-users { --muster-accent: rgb(4, 5, 6); }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect(link).toHaveCSS('color', 'rgb(4, 5, 6)');
});

test('events of the manifest are those that the elements have', async () => {
  const names = [
    'muster-select',
    'muster-filter',
    'muster-upload',
    'muster-error',
    'muster-finding',
  ];
  for (const tag of TAGS) {
    expect((declared(tag).events ?? []).map(({ name }) => name)).toEqual(names);
  }
});
