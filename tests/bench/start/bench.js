import { median } from '../median.js';
import { openPage, servePage } from '../page.js';
import { firstRows } from './rows.js';
import { slowVisits } from './slow.js';

/** @import { How, Result } from '../main.js' */

export const title = 'Start, from nothing';

const STARTS = 40;
const VISITS = 20;

/** @param {Record<string, number>[]} runs */
const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((part) => [part, median(runs.map((run) => run[part]))]),
  );

/** @param {import('@playwright/test').Browser} browser */
async function coldStarts(browser) {
  const site = await servePage('start');
  const runs = [];
  try {
    for (let time = 0; time < STARTS; time += 1) {
      const { call, close } = await openPage(browser, site.url);
      runs.push(await call('parts'));
      await close();
    }
  } finally {
    await site.stop();
  }
  return runs;
}

/**
 * @param {How} how
 * @returns {Promise<Result>}
 */
export async function run(how) {
  const { browser, say } = how;
  say(`${STARTS} cold starts of the module`);
  const starts = await coldStarts(browser);
  say(`${VISITS} first visits to the site`);
  const visits = await firstRows(browser, VISITS);
  const slow = await slowVisits(how);
  const whole = starts.map((run) => run['cold start']);
  return {
    unit: 'ms',
    input: `medians of ${STARTS} starts, each in a new page and from bytes at hand, and of ${VISITS} visits, each without a cache`,
    results: { ...medians(starts), 'navigation to first rows': median(visits) },
    ratios: {},
    goals: { 'cold start': 15, 'navigation to first rows': 300 },
    ...slow,
    details: {
      'Fastest and slowest, ms': {
        'fastest cold start': Math.min(...whole),
        'slowest cold start': Math.max(...whole),
        'fastest first rows': Math.min(...visits),
        'slowest first rows': Math.max(...visits),
      },
    },
  };
}
