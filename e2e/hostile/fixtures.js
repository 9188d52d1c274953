import { test as base } from '../fixtures.js';
import { startServer } from '../server.js';
import { hostileApi } from './api.js';
import { watch } from './watch.js';

export { expect } from '../fixtures.js';

/**
 * The gateway before an API that answers with injections; a page that is watched.
 *
 * @type {import('@playwright/test').Fixtures<
 *   { watched: ReturnType<typeof watch> },
 *   { hostile: Awaited<ReturnType<typeof hostileApi>> },
 *   import('@playwright/test').PlaywrightTestArgs & { saysObject: boolean },
 *   { server: import('../fixtures.js').Server }>}
 */
const fixtures = {
  saysObject: true,

  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands it
    async ({}, use) => {
      const hostile = await hostileApi();
      await use(hostile);
      hostile.stop();
    },
    { scope: 'worker' },
  ],

  server: [
    async ({ hostile }, use) => {
      const server = await startServer('web/gateway/server.js', {
        DRATA_API_KEY: 'key-of-the-tests',
        DRATA_BASE_URL: hostile.url,
        MUSTER_REQUESTS_PER_MINUTE: '100000',
      });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  watched: async ({ page, hostile }, use) => {
    hostile.comply();
    const watched = watch(page);
    await use(watched);
    await watched.expectUnharmed();
  },
};

export const test = base.extend(fixtures);
