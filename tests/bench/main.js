import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from './chromium.js';
import { machineWith } from './machine.js';
import { table } from './table.js';

/**
 * What a bench found. Names are labels for people and keys for scripts at once; a section of
 * `details` has its unit in its title.
 *
 * @typedef {object} Result
 * @property {string} unit
 * @property {string} input what was measured on
 * @property {Record<string, number>} results medians
 * @property {Record<string, number>} ratios how many times Muster is ahead of a rival
 * @property {Record<string, number>} [goals] to stay below, of scores to reach
 * @property {Record<string, Record<string, number>>} [details]
 * @property {Record<string, Record<string, Record<string, number>>>} [tables] by title and row, the
 *   same columns in each row
 * @property {string[]} [notes] what one must know to read the figures fairly
 *
 * @typedef {object} How
 * @property {import('@playwright/test').Browser} browser
 * @property {boolean} profile
 * @property {(step: string) => void} say
 *
 * @typedef {{ title: string, run: (how: How) => Promise<Result> }} Bench
 */

/** A bench is a folder with a bench.js. */
const known = readdirSync(new URL('.', import.meta.url)).filter((name) =>
  existsSync(new URL(`${name}/bench.js`, import.meta.url)),
);

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown) {
    console.error(`Unknown: ${unknown}. Known benches are ${known.join(', ')}.`);
    process.exit(2);
  }
  return { ...values, names: positionals.length > 0 ? positionals : known };
}

/** More digits than these would be noise. @param {string} _key  @param {unknown} value */
const rounded = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

/** @param {string} name  @param {{ json?: boolean, profile?: boolean }} how */
async function measure(name, { json = false, profile = false }) {
  /** @type {Bench} */
  const bench = await import(`./${name}/bench.js`);
  const browser = await launch();
  try {
    const machine = machineWith(browser);
    console.error(`${name}: ${bench.title}`);
    const say = (/** @type {string} */ step) => console.error(`  ${step}`);
    const result = { bench: name, machine, ...(await bench.run({ browser, profile, say })) };
    console.log(json ? JSON.stringify(result, rounded) : table(bench.title, result));
  } finally {
    await browser.close();
  }
}

const asked = read();
for (const name of asked.names) await measure(name, asked);
