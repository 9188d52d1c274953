import { setTimeout as wait } from 'node:timers/promises';
import { slowed } from '../network.js';
import { WORD, watchRows } from './seen.js';

/** @import { Browser } from '@playwright/test' */
/** @import { Contestant } from './contestants.js' */

/** @typedef {{ firstRows: number, blocked: number, transferred: number, data: number }} Visit */

/** So long after the first rows the main thread is watched, milliseconds. */
const AFTER = 2000;
/** Longer nobody is waited for, milliseconds. */
const PATIENCE = 60_000;
/** Whoever asks for nothing for so long has all, milliseconds. */
const QUIET = 1000;
/** What is shown, and not what shows it. */
const DATA = /\/(users|users\.json|contract\.json)$/;

/**
 * A visit in a browser profile that never was there.
 *
 * @param {Browser} browser
 * @param {string} origin
 * @param {Contestant} contestant
 * @returns {Promise<Visit>}
 */
export async function visit(browser, origin, { path, rows }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const network = await slowed(page);
    await page.addInitScript(watchRows, { rows, word: WORD, after: AFTER });
    const said = page
      .waitForEvent('console', {
        predicate: (message) => message.text().startsWith(WORD),
        timeout: PATIENCE,
      })
      .catch(() => {
        throw new Error(errors[0] ?? `no rows within ${PATIENCE / 1000} s`);
      });
    const [message] = await Promise.all([said, page.goto(`${origin}/${path}`)]);
    for (let quiet = 0; quiet < QUIET; quiet += 100) {
      await wait(100);
      if (network.waiting() > 0) quiet = 0;
    }
    return {
      ...JSON.parse(message.text().slice(WORD.length)),
      transferred: network.transferred(),
      data: network.transferred(DATA),
    };
  } finally {
    await context.close();
  }
}

/**
 * So many visits to each, all in turn; whoever fails is left out.
 *
 * @param {Browser} browser
 * @param {string} origin
 * @param {Contestant[]} contestants
 * @param {number} times
 */
export async function visits(browser, origin, contestants, times) {
  /** @type {Map<string, Visit[]>} */
  const all = new Map(contestants.map(({ name }) => [name, []]));
  /** @type {string[]} */
  const failed = [];
  for (let time = 0; time <= times; time += 1) {
    for (const contestant of contestants.filter(({ name }) => all.has(name))) {
      const { name } = contestant;
      try {
        const seen = await visit(browser, origin, contestant);
        // The first one is for the server: it has not read its files yet.
        if (time > 0) all.get(name)?.push(seen);
      } catch (error) {
        all.delete(name);
        const { message } = /** @type {Error} */ (error);
        failed.push(`${name} shows nothing here: ${message.split('\n')[0]}`);
      }
    }
  }
  return { all, failed };
}
