import { median } from '../median.js';
import { servePage } from '../page.js';
import { keystrokes } from './keystrokes.js';
import { DUCKDB, MUSTER, PLAIN, racing } from './names.js';
import { fairness } from './notes.js';
import { paints } from './paint.js';
import { largeRivals } from './rivals.js';
import { raceAt } from './size.js';

/** @import { How, Result } from '../main.js' */
/** @import { Mark } from './size.js' */

export const title = 'A keystroke, from words and filters to a page, its total and all facets';

const MB = 1e6;
/** A smaller number is for trying the bench itself, or for machines with less memory. */
const MOST = Number(process.env.MUSTER_BENCH_USERS || 1_000_000);
const SIZES = [
  { users: 1000, rounds: 21 },
  { users: 10_000, rounds: 15 },
  { users: 100_000, rounds: 9 },
  { users: 1_000_000, rounds: 5 },
].filter(({ users }) => users <= MOST);
/** What the goals are about. */
const AIM = Math.min(100_000, SIZES[SIZES.length - 1].users);
const ROUNDS = SIZES.find(({ users }) => users === AIM)?.rounds;
const BEYOND_TEXT = 'Muster, bytes a user beyond its text';
const PAINT = 'key to drawn rows, median';

/** Who would need more than this for one round of the next size does not race there. */
const LONGEST = 120_000;
/** Nor who would hold more: a page has 4 GB for JavaScript, and a wasm memory as much. */
const LARGEST = 3500 * MB;

/** @param {number} users */
const sized = (users) => `${users.toLocaleString('en')} users`;

/**
 * @template From, To
 * @param {Record<string, From>} values
 * @param {(value: From) => To} change
 * @returns {Record<string, To>}
 */
const map = (values, change) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** @param {Record<string, Mark>} marks at one size  @param {number} times of the next */
function tooSlowOrLarge(marks, times) {
  return Object.entries(marks).flatMap(([name, { round, held }]) => {
    if (name === MUSTER) return [];
    const seconds = (round * times) / 1000;
    if (seconds * 1000 > LONGEST) {
      return {
        name,
        why: `${keystrokes.length} keystrokes would take it ${Math.round(seconds)} s`,
      };
    }
    const gigabytes = (held * times) / 1e9;
    return held * times > LARGEST ? { name, why: `it would hold ${gigabytes.toFixed(1)} GB` } : [];
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string[]} names
 * @param {(step: string) => void} say
 */
async function allSizes(browser, url, names, say) {
  /** @type {Map<number, Record<string, Mark>>} */
  const bySize = new Map();
  /** @type {string[]} */
  const notes = [];
  let left = names;
  for (const [at, { users, rounds }] of SIZES.entries()) {
    say(`${sized(users)}: ${left.join(', ')}`);
    const { marks, failed } = await raceAt(browser, url, { names: left, users, rounds });
    bySize.set(users, marks);
    for (const each of failed) notes.push(`Left out at ${sized(users)}: ${each}.`);
    const next = SIZES[at + 1];
    const out = next ? tooSlowOrLarge(marks, next.users / users) : [];
    for (const { name, why } of out) {
      notes.push(`Left out from ${sized(next.users)} on: ${name}, ${why}.`);
    }
    left = Object.keys(marks).filter((name) => out.every((one) => one.name !== name));
  }
  return { bySize, notes };
}

/**
 * How many times longer a round takes Muster at each size than at the size before.
 *
 * @param {Map<number, Record<string, Mark>>} bySize
 */
function growthOf(bySize) {
  const rounds = Array.from(bySize, ([users, marks]) => ({ users, round: marks[MUSTER].round }));
  return Object.fromEntries(
    rounds.slice(1).map(({ users, round }, at) => {
      const less = rounds[at];
      const name = `Muster, a round at ${sized(users)} to one at ${less.users.toLocaleString('en')}`;
      return [name, { times: round / less.round, linear: users / less.users }];
    }),
  );
}

/**
 * @param {Map<number, Record<string, Mark>>} bySize
 * @param {string} title
 * @param {(mark: Mark, users: number) => number} measure
 */
const sections = (bySize, title, measure) =>
  Object.fromEntries(
    Array.from(bySize, ([users, marks]) => [
      `${title} at ${sized(users)}`,
      map(marks, (mark) => measure(mark, users)),
    ]),
  );

/** @param {Record<string, Mark>} marks */
const byKeystroke = (marks) =>
  Object.fromEntries(
    [MUSTER, PLAIN].map((name) => [
      `${name} by keystroke at ${sized(AIM)}, ms`,
      Object.fromEntries(keystrokes.map((each, at) => [each.name, marks[name].byKeystroke[at]])),
    ]),
  );

/** @param {Mark} mark  @param {number} users */
const beyondText = ({ held, text }, users) => (held - text) / users;

/**
 * @param {How} how
 * @returns {Promise<Result>}
 */
export async function run({ browser, profile, say }) {
  const { aliases, missing } = await largeRivals();
  const site = await servePage('search', { aliases });
  try {
    const names = missing ? racing.filter((name) => name !== DUCKDB) : racing;
    const { bySize, notes } = await allSizes(browser, site.url, names, say);
    say(`typing into the site, ${sized(AIM)}`);
    const painted = await paints(browser, AIM);
    const marks = /** @type {Record<string, Mark>} */ (bySize.get(AIM));
    const { [MUSTER]: own, ...rivals } = map(marks, ({ median }) => median);
    const growth = growthOf(bySize);
    return {
      unit: 'ms',
      input: `${sized(AIM)}; ${keystrokes.length} keystrokes and clicks, medians over all of them and up to ${ROUNDS} rounds`,
      results: { [MUSTER]: own, ...rivals },
      ratios: map(rivals, (ms) => ms / own),
      goals: {
        [MUSTER]: 8,
        [BEYOND_TEXT]: 400,
        [PAINT]: 16,
        ...map(growth, ({ linear }) => linear),
      },
      details: {
        ...sections(bySize, 'Median, ms,', ({ median }) => median),
        ...sections(bySize, 'Slowest keystroke, ms,', ({ slowest }) => slowest),
        ...sections(
          bySize,
          'Held (JavaScript’s heap and wasm memory), MB,',
          ({ held }) => held / MB,
        ),
        Memory: { [BEYOND_TEXT]: beyondText(marks[MUSTER], AIM) },
        [`In the page of the site, ${sized(AIM)}, ms`]: {
          [PAINT]: median(painted),
          'nine of ten at most': painted.toSorted((one, other) => one - other)[
            Math.floor(painted.length * 0.9)
          ],
          keys: painted.length,
        },
        Growth: map(growth, ({ times }) => times),
        ...(profile ? byKeystroke(marks) : {}),
      },
      notes: [...fairness, ...(missing ? [`${DUCKDB} is not here: ${missing}`] : []), ...notes],
    };
  } finally {
    await site.stop();
  }
}
