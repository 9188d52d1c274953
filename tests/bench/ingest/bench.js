import { openPage, servePage } from '../page.js';
import { profile } from './profile.js';

/** @import { How, Result } from '../main.js' */

export const title = 'Answers, from bytes to validated and indexed';

const MB = 1e6;
const RACE = 60 * MB;
const SIZES = [MB, 10 * MB, 100 * MB];
const ROUNDS = 7;
const MUSTER = 'Muster';
const TOKENIZER = 'Muster’s tokenizer alone';

/** @param {Record<string, number>} values  @param {(value: number, name: string) => number} change */
const map = (values, change) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));

/** @param {any} run of one large answer */
const memoryOf = ({ before, most, after, speed }) => ({
  'wasm memory at the first piece, MB': before / MB,
  'wasm memory at most while streaming, MB': most / MB,
  'wasm memory after the end, MB': after / MB,
  'MB/s': speed,
});

/**
 * @param {How} how
 * @returns {Promise<Result>}
 */
export async function run({ browser, profile: profiled, say }) {
  const site = await servePage('ingest', { files: 'build/wasm-release/bench' });
  const { call, close } = await openPage(browser, site.url);
  try {
    say('making 100 MB of users');
    await call('prepare', { bytes: 100 * MB });
    say(`racing over ${RACE / MB} MB, ${ROUNDS} rounds`);
    const race = await call('race', { bytes: RACE, rounds: ROUNDS });
    say('1, 10 and 100 MB');
    const sizes = await call('sizes', { sizes: SIZES, rounds: ROUNDS });
    say('one answer of 100 MB');
    const gathered = await call('single', { status: 200 });
    const judged = await call('single', { status: 400 });
    const { [TOKENIZER]: ceiling, ...results } = race.speed;
    const { [MUSTER]: own, ...rivals } = results;
    const { users, ...facets } = race.agreed;
    if (profiled) say('profiling');
    return {
      unit: 'MB/s',
      input: `${(race.bytes / MB).toFixed(1)} MB, ${users} users, pages of 50; medians of ${ROUNDS} rounds`,
      results,
      ratios: map(rivals, (speed) => own / speed),
      details: {
        'Slowest round, MB/s': race.slowest,
        'Fastest round, MB/s': race.fastest,
        'Held afterwards (JavaScript’s heap and wasm memory), MB': map(
          race.held,
          (bytes) => bytes / MB,
        ),
        'First counts by facet (Muster: every value of eleven facets; rivals: the five below), ms':
          race.counting,
        'All agree on': facets,
        'Tokenizer alone': { 'MB/s': ceiling, 'Muster’s share of it, %': (own / ceiling) * 100 },
        'Muster by size of the input, MB/s': sizes,
        'One answer of 100 MB, its users gathered': memoryOf(gathered),
        'One answer of 100 MB, only judged': memoryOf(judged),
        ...(profiled ? await profile(browser, RACE) : {}),
      },
      notes: [
        'Ajv (first error) stops at the first departure and does less than the others.',
        'Muster also looks for unknown fields and unknown values, which no rival does.',
        'Rivals drop what they parsed once it is indexed.',
      ],
    };
  } finally {
    await close();
    await site.stop();
  }
}
