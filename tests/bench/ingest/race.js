import { median } from '../median.js';
import { contestants } from './contestants.js';
import { heap, settle } from './heap.js';
import { brokenPage, bytesOf } from './pages.js';
import { takeAll } from './take.js';

/** @typedef {{ ms: number[], held: number[], countMs: number[] }} Marks */

/**
 * Lets one contestant take every page, from nothing to a count.
 *
 * @param {string} name
 * @param {Uint8Array[]} pages
 */
async function run(name, pages) {
  await settle();
  const before = heap();
  const contestant = await contestants[name]();
  const { ms, valid, users, facets, countMs } = takeAll(contestant, pages);
  await settle();
  const held = heap() - before + (contestant.memory?.() ?? 0);
  contestant.close?.();
  if (!valid) throw new Error(`${name} finds good data invalid.`);
  return { ms, held, countMs: facets && countMs, knows: { users, ...facets } };
}

/**
 * Whoever counts must count the same, and who judges must see what is broken.
 *
 * @param {Record<string, Record<string, number | undefined>>} known
 */
async function compare(known) {
  /** @type {Record<string, number>} */
  const agreed = {};
  for (const [name, counts] of Object.entries(known)) {
    for (const [what, count] of Object.entries(counts)) {
      if (count === undefined) continue;
      agreed[what] ??= count;
      if (agreed[what] !== count) throw new Error(`${name} counts ${count} ${what}.`);
    }
  }
  const judges = Object.keys(contestants).filter((name) => /Muster$|Ajv|Zod/.test(name));
  for (const name of judges) {
    const contestant = await contestants[name]();
    contestant.ask?.();
    if (contestant.take(brokenPage())) throw new Error(`${name} finds broken data valid.`);
    contestant.close?.();
  }
  return agreed;
}

/**
 * Everybody in turn, round after round, so that what else the machine does strikes all alike. The
 * first round warms up and is not counted.
 *
 * @param {Uint8Array[]} pages
 * @param {number} rounds
 */
export async function race(pages, rounds) {
  const names = Object.keys(contestants);
  /** @type {Record<string, Marks>} */
  const marks = Object.fromEntries(names.map((name) => [name, { ms: [], held: [], countMs: [] }]));
  /** @type {Record<string, Record<string, number | undefined>>} */
  const known = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length];
      const { ms, held, countMs, knows } = await run(name, pages);
      known[name] = knows;
      if (round === 0) continue;
      marks[name].ms.push(ms);
      marks[name].held.push(held);
      if (countMs !== undefined) marks[name].countMs.push(countMs);
    }
  }
  const bytes = bytesOf(pages);
  return {
    bytes,
    agreed: await compare(known),
    speed: each(marks, ({ ms }) => bytes / 1000 / median(ms)),
    slowest: each(marks, ({ ms }) => bytes / 1000 / Math.max(...ms)),
    fastest: each(marks, ({ ms }) => bytes / 1000 / Math.min(...ms)),
    held: each(marks, ({ held }) => median(held)),
    counting: each(counting(marks), ({ countMs }) => median(countMs)),
  };
}

/** Those who can count by facet. @param {Record<string, Marks>} marks */
const counting = (marks) =>
  Object.fromEntries(Object.entries(marks).filter(([, { countMs }]) => countMs.length > 0));

/**
 * @param {Record<string, Marks>} marks
 * @param {(marks: Marks) => number} measure
 */
const each = (marks, measure) =>
  Object.fromEntries(Object.entries(marks).map(([name, own]) => [name, measure(own)]));
