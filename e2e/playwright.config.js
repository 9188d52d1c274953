import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// The system's Chromium where there is one, best the one that draws no window of its own, which takes
// longer than many a page; people with Playwright's own browsers use those.
const chromium = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
  timeout: 60_000,
  // Machines that run tests are often busy; a test that passes waits no longer for it.
  expect: { timeout: 15_000 },
  // What passes at the second try only is named at the end of the run, and counts as passed.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        // Letters have the width that their font gives them, as in a window.
        '--font-render-hinting=none',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
