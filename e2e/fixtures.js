import { test as base, expect } from '@playwright/test';
import { servePackage, servePortal } from './portal.js';
import { startServer } from './server.js';
import { violationsOf } from './violations.js';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */
/**
 * Keeps what a test started until it has ended and its page has been looked at: a page may well
 * ask for more until then.
 *
 * @typedef {<T extends { stop: () => unknown }>(started: T | Promise<T>) => Promise<T>} Running
 */

/**
 * Every test gets a server of its worker's own, reset before the test, and a page on which any
 * page error, console error or refusal by the content security policy fails the test. That a
 * browser logs an answer of status 400 and more is no error of ours.
 *
 * @type {import('@playwright/test').Fixtures<
 *   { muster: Muster, saysObject: boolean, running: Running },
 *   { users: number, server: Server },
 *   import('@playwright/test').PlaywrightTestArgs
 *     & import('@playwright/test').PlaywrightTestOptions,
 *   import('@playwright/test').PlaywrightWorkerArgs
 *     & import('@playwright/test').PlaywrightWorkerOptions>}
 */
const fixtures = {
  /** How many users the sample has: more than 2,000 are not loaded by themselves. */
  users: [250, { option: true, scope: 'worker' }],

  server: [
    async ({ users }, use) => {
      const server = await startServer('web/gateway/server.js', {
        MUSTER_SAMPLE_USERS: String(users),
      });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  /** Whether the texts of the API say what a page says where it draws what is no text. */
  saysObject: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands it
  running: async ({}, use) => {
    /** @type {{ stop: () => unknown }[]} */
    const all = [];
    await use(async (started) => {
      const one = await started;
      all.unshift(one);
      return one;
    });
    for (const one of all) await one.stop();
  },

  // What still runs is named, so that it ends behind the page.
  page: async ({ page, saysObject, running: _ }, use) => {
    /** @type {string[]} */
    const faults = [];
    const violations = await violationsOf(page);
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      const { url } = message.location();
      const refused = /^Failed to load resource/.test(message.text()) && url.includes('/api/');
      if (!refused) faults.push(`console ${message.type()}: ${message.text()}`);
    });
    await use(page);
    // What is no text must not be drawn as one.
    if (!page.isClosed() && !saysObject)
      faults.push(...(await page.getByText('[object ').allTextContents()));
    expect(faults).toEqual([]);
    expect(violations, 'what the content security policy refused').toEqual([]);
  },

  muster: async ({ page, server, running }, use) => {
    const muster = new Muster(page, server.url, running);
    await muster.reset();
    await use(muster);
  },
};

export const test = base.extend(fixtures);
export { expect };

/** The app as a test drives it. */
export class Muster {
  /**
   * @param {import('@playwright/test').Page} page
   * @param {string} url
   * @param {Running} [running]
   */
  constructor(page, url, running = async (started) => started) {
    this.page = page;
    this.url = url;
    this.running = running;
  }

  /** @param {string} [hash] */
  async open(hash = '') {
    await this.page.goto(`${this.url}/${hash}`);
  }

  /**
   * Opens a page of somebody else, of another origin than the elements, whose path /drata leads to
   * the API.
   *
   * @param {string} html of its body
   * @param {string} [folder] of the package, or of what a bundler made of it
   */
  async openInPortal(html, folder) {
    const code = await this.running(servePackage(folder));
    const api = `${this.url}/api`;
    const portal = await this.running(servePortal(html, { code: code.url, api }));
    await this.page.goto(portal.url);
  }

  /** Opens the list and waits until it is drawn. */
  async openUsers() {
    await this.open();
    await expect(this.rows()).toHaveCount(50);
  }

  /** Goes to the search box by its key. */
  async toSearch() {
    const box = this.page.getByRole('searchbox').first();
    await box.waitFor();
    await this.page.keyboard.press('/');
    await expect(box).toBeFocused();
  }

  /** Opens the list, or that of the address, and waits until the whole directory is here. */
  async openDirectory(hash = '') {
    await this.open(hash);
    await expect(this.page.locator('muster-facets')).toContainText(/On\s+\d/);
    await expect(this.page.getByText(/· complete/).first()).toBeVisible();
  }

  /** @param {'First' | 'Previous' | 'Next' | 'Last'} to  a button under the list */
  turn(to) {
    return this.page
      .getByRole('navigation', { name: 'Pages of the list' })
      .getByRole('button', { name: to });
  }

  /** @param {string | RegExp} text  of the line over the table: how many of how many */
  async expectCaption(text) {
    await expect(this.page.locator('muster-users #listed')).toContainText(text);
  }

  async reset() {
    const done = await this.page.request.post(`${this.url}/api/sample/reset`);
    expect(done.ok()).toBe(true);
  }

  /**
   * Makes the sample API answer otherwise.
   * @param {string} operation
   * @param {string} answer
   * @param {{ times?: number, delay?: number }} [how]
   */
  async switchOn(operation, answer, how = {}) {
    const done = await this.page.request.put(`${this.url}/api/sample/switches/${operation}`, {
      data: { answer, ...how },
    });
    expect(done.ok(), await done.text()).toBe(true);
  }

  async switchOff() {
    await this.page.request.delete(`${this.url}/api/sample/switches`);
  }

  /** The sentence of what went wrong, wherever on the page. */
  problem() {
    return this.page.locator('muster-problem').getByRole('group').first();
  }

  rows() {
    return this.page.locator('muster-users tbody tr');
  }

  /** @param {string} name of a document */
  document(name) {
    return this.page.locator('muster-documents tbody tr').filter({ hasText: name });
  }

  /**
   * Uploads a file on a user's page.
   * @param {{ name: string, type: string, bytes: Buffer, date?: string }} file
   */
  async upload({ name, type, bytes, date }) {
    const form = this.page.locator('muster-upload');
    await form
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await form.getByLabel('Type').selectOption(type);
    if (date) await form.getByLabel(/Completed on/).fill(date);
    await form.getByRole('button', { name: 'Upload', exact: true }).click();
  }
}

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
