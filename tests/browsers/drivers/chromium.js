import config from '../../../e2e/playwright.config.js';
import { puppet } from './puppet.js';

const { executablePath, args } = config.use?.launchOptions ?? {};

/** @param {string} downloads */
export const chromium = (downloads) =>
  puppet({
    browser: 'chrome',
    executablePath,
    args,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
