import { median } from '../median.js';
import { openPage } from '../page.js';
import { compare } from './compare.js';
import { keystrokes } from './keystrokes.js';
import { BEGINNINGS, MINISEARCH, MUSTER, PLAIN } from './names.js';

/** @import { Browser } from '@playwright/test' */

/** Who has raced so long at one size races no more rounds of it. */
const PATIENCE = 60_000;
/** Making a million users takes most of this. */
const LOADING = 20 * 60_000;
const AT_ONCE = 2;

/**
 * @typedef {Awaited<ReturnType<typeof openPage>> & { name: string, text: number, ms: number[][] }} Runner
 *
 * @typedef {object} Mark of one contestant at one size
 * @property {number} median ms over all keystrokes and rounds
 * @property {number} slowest ms of the slowest keystroke, the median of its rounds
 * @property {number[]} byKeystroke ms, medians of the rounds
 * @property {number} round ms of a whole round
 * @property {number} held bytes
 * @property {number} text bytes of the users' own text
 */

/** @template T  @param {Promise<T>} work  @param {number} ms  @returns {Promise<T>} */
function within(work, ms) {
  /** @type {NodeJS.Timeout} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`more than ${ms / 60_000} minutes`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A page of its own for each, so that nobody pays for another's garbage; some are filled at once.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {string[]} names
 * @param {number} users
 */
async function fill(browser, url, names, users) {
  /** @type {Runner[]} */
  const runners = [];
  /** @type {string[]} */
  const failed = [];
  const waiting = [...names];
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const page = await openPage(browser, url);
      try {
        const text = await within(page.call('prepare', { name, users }), LOADING);
        runners.push({ ...page, name, text, ms: [] });
      } catch (error) {
        failed.push(`${name}: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
        await page.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  runners.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
  return { runners, failed };
}

/** Nobody is timed before all answers agree. @param {Runner[]} runners */
async function agree(runners) {
  const answers = new Map();
  for (const { name, call } of runners) answers.set(name, await call('answers'));
  const expected = answers.get(PLAIN) ?? answers.get(MUSTER);
  const byBeginnings = answers.get(BEGINNINGS);
  for (const [name, given] of answers) {
    if (name === MINISEARCH) compare(name, given, byBeginnings);
    else if (name !== BEGINNINGS) compare(name, given, expected);
  }
}

/** @param {Runner} runner  @returns {Promise<Mark>} */
async function markOf({ call, ms, text }) {
  const byKeystroke = keystrokes.map((_, at) => median(ms.map((round) => round[at])));
  return {
    median: median(ms.flat()),
    slowest: Math.max(...byKeystroke),
    byKeystroke,
    round: median(ms.map((round) => round.reduce((sum, each) => sum + each, 0))),
    held: await call('held'),
    text,
  };
}

/** @param {number[][]} ms */
const spent = (ms) => ms.flat().reduce((sum, each) => sum + each, 0);

/**
 * Lets them answer every keystroke, in turn and round after round, so that what else the machine
 * does strikes all alike. The first round warms up and is not counted.
 *
 * @param {Browser} browser
 * @param {string} url of the bench's page
 * @param {{ names: string[], users: number, rounds: number }} how
 */
export async function raceAt(browser, url, { names, users, rounds }) {
  const held = names.includes(MINISEARCH) ? [...names, BEGINNINGS] : names;
  const { runners, failed } = await fill(browser, url, held, users);
  try {
    await agree(runners);
    const racers = runners.filter(({ name }) => name !== BEGINNINGS);
    for (let round = 0; round <= rounds; round += 1) {
      for (let at = 0; at < racers.length; at += 1) {
        const { call, ms } = racers[(at + round) % racers.length];
        if (spent(ms) > PATIENCE) continue;
        const took = await call('round');
        if (round > 0) ms.push(took);
      }
    }
    /** @type {Record<string, Mark>} */
    const marks = {};
    for (const racer of racers) marks[racer.name] = await markOf(racer);
    return { marks, failed };
  } finally {
    for (const { close } of runners) await close();
  }
}
