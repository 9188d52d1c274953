import { chromium } from '@playwright/test';
import config from '../../e2e/playwright.config.js';

const options = config.use?.launchOptions ?? {};

/** For those who start it themselves. */
export const path = options.executablePath ?? chromium.executablePath();
export const flags = options.args ?? [];

/** The browser of the end-to-end tests, with what exact measuring needs. */
export const launch = () =>
  chromium.launch({
    ...options,
    args: [...flags, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
