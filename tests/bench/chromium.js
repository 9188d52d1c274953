import { chromium } from '@playwright/test';
import config from '../../e2e/playwright.config.js';

const options = config.use?.launchOptions ?? {};

/** The browser of the end-to-end tests, with what exact measuring needs. */
export const launch = () =>
  chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
