import { startServer } from '../../../e2e/server.js';
import { median } from '../median.js';
import { audit } from './audit.js';

/** @import { How, Result } from '../main.js' */
/** @import { Report } from './audit.js' */

export const title = 'Lighthouse, the page of users';

const RUNS = Number(process.env.MUSTER_BENCH_VISITS || 3);
/** @type {Record<string, number>} */
const goals = { performance: 98, accessibility: 100, 'best-practices': 100 };

/** @param {Report[]} reports  @param {string} id */
const score = (reports, id) =>
  Math.round(100 * median(reports.map(({ categories }) => categories[id].score)));

/** Audits that cost points, by name. @param {Report} report  @param {string} id */
const failing = ({ audits, categories }, id) =>
  categories[id].auditRefs
    .filter(({ weight }) => weight > 0)
    .map((ref) => ({ id: ref.id, ...audits[ref.id] }))
    .filter((each) => each.score !== null && each.score < (id === 'performance' ? 0.9 : 1))
    .map(
      (each) => `  ${each.id} (${each.title}${each.displayValue ? `: ${each.displayValue}` : ''})`,
    );

/** The one in the middle. @param {Report[]} reports  @param {string} id */
const typical = (reports, id) =>
  reports.toSorted((a, b) => a.categories[id].score - b.categories[id].score)[reports.length >> 1];

/** What the points for performance are given for. @param {Report[]} reports */
const measures = (reports) => ({
  ...Object.fromEntries(
    ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) => [
      `${id}, ms`,
      Math.round(median(reports.map(({ audits }) => audits[id].numericValue ?? 0))),
    ]),
  ),
  'index of the machine': Math.round(
    median(reports.map(({ environment }) => environment.benchmarkIndex)),
  ),
});

/**
 * @param {How} how
 * @returns {Promise<Result>}
 */
export async function run({ say }) {
  const server = await startServer('web/gateway/server.js');
  try {
    const reports = await audit(`${server.url}/#/users`, RUNS, say);
    /** @type {Record<string, number>} */
    const results = {};
    /** @type {Record<string, number>} */
    const reach = {};
    /** @type {string[]} */
    const notes = [];
    for (const [form, all] of Object.entries(reports)) {
      for (const id of Object.keys(all[0].categories)) {
        const name = `${id}, ${form}`;
        results[name] = score(all, id);
        if (!(id in goals)) continue;
        reach[name] = goals[id];
        if (results[name] < goals[id]) {
          const audits = failing(typical(all, id), id);
          notes.push(`Below the goal: ${name}. What costs points:`, ...audits);
        }
      }
    }
    return {
      unit: 'points of 100',
      input: `medians of ${RUNS} runs of Lighthouse on the built site with the sample’s users: its own throttling for phones, its preset for desks`,
      results,
      ratios: {},
      goals: reach,
      tables: {
        'Medians; a busy machine has a lower index than it has by itself, and fewer points':
          Object.fromEntries(Object.entries(reports).map(([form, all]) => [form, measures(all)])),
      },
      notes,
    };
  } finally {
    await server.stop();
  }
}
