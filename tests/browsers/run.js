import { deepEqual } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { startServer } from '../../e2e/server.js';
import { jobs } from './jobs.js';
import { Page } from './page.js';

/**
 * Each job as a test in one browser, which stays open for all of them.
 *
 * @template H
 * @param {string} name
 * @param {(downloads: string) => Promise<import('./page.js').Driver<H>>} launch
 */
export function doJobs(name, launch) {
  /** @type {import('./page.js').Driver<H>} */
  let driver;
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {string} */
  let downloads;

  before(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'muster-browsers-'));
    server = await startServer('web/gateway/server.js', { MUSTER_SAMPLE_USERS: '250' });
    driver = await launch(downloads);
    console.log(driver.version);
  });

  beforeEach(() => fetch(`${server.url}/api/sample/reset`, { method: 'POST' }));

  after(async () => {
    await driver?.quit();
    await server?.stop();
    await rm(downloads, { recursive: true, force: true });
  });

  for (const [job, run] of Object.entries(jobs)) {
    test(`${name}: ${job}`, async () => {
      await run({ page: new Page(driver, downloads), url: server.url });
      deepEqual(await driver.faults(), []);
    });
  }
}
