import { median } from '../median.js';
import { load } from './load.js';
import { memoryOf } from './memory.js';
import { startTargets } from './targets.js';

/** @import { How, Result } from '../main.js' */
/** @import { Load } from './load.js' */

export const title = 'The gateway under load';

const ROUNDS = 5;
const HOW = { connections: 50, seconds: 5 };

/** @param {Record<string, Load[]>} loads  @param {(loads: Load[]) => number} of */
const each = (loads, of) =>
  Object.fromEntries(Object.entries(loads).map(([name, all]) => [name, of(all)]));

/**
 * @param {How} how
 * @returns {Promise<Result>}
 */
export async function run({ say }) {
  const { urls, bytes, pid, stop } = await startTargets();
  /** @type {Record<string, Load[]>} */
  const loads = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  const memory = [];
  try {
    say('warming up');
    for (const url of Object.values(urls)) await load(url, HOW);
    memory.push(memoryOf(pid));
    for (let round = 1; round <= ROUNDS; round += 1) {
      say(`round ${round} of ${ROUNDS}, ${HOW.seconds} s each`);
      for (const [name, url] of Object.entries(urls)) loads[name].push(await load(url, HOW));
      memory.push(memoryOf(pid));
    }
  } finally {
    await stop();
  }
  const results = each(loads, (all) => median(all.map((one) => one.perSecond)));
  return {
    unit: 'requests/s',
    input: `medians of ${ROUNDS} rounds in turn, ${HOW.connections} connections on loopback; lists that the gateway keeps, that of 50 users with ${Math.round(bytes / 1000)} kB; it writes a line of log for each`,
    results,
    ratios: {
      'hono hello-world': results['gateway, documents of a user'] / results['hono hello-world'],
      'hono, the same bytes': results['gateway, 50 users'] / results['hono, the same bytes'],
    },
    details: {
      '99 of 100 are answered within, ms': each(loads, (all) => median(all.map((one) => one.p99))),
      'Answers that failed': each(loads, (all) => all.reduce((sum, one) => sum + one.errors, 0)),
      'Memory of the gateway, MiB': {
        ...Object.fromEntries(memory.map((mib, at) => [at === 0 ? 'warm' : `after ${at}`, mib])),
        'grown since it was warm': (memory.at(-1) ?? 0) - memory[0],
      },
    },
    notes: [
      'The goal is at least 1,000 requests/s, none failed, and memory that stays. The load comes from the same machine, and with the longer list takes most of it: the tool reads each answer as text.',
    ],
  };
}
