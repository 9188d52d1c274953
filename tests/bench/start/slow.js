import { median } from '../median.js';
import { slowly } from '../network.js';
import { contestants, MUSTER } from './contestants.js';
import { serveAll } from './served.js';
import { visits } from './visits.js';

/** @import { How } from '../main.js' */
/** @import { Visit } from './visits.js' */

const VISITS = Number(process.env.MUSTER_BENCH_VISITS || 7);
const SOONER = 'first rows, ms';
const LIGHTER = 'transferred, kB';

const fairness = [
  'One server for all, over HTTP/1.1: brotli at its best, the same heads, no content security policy but the one in Muster’s own page.',
  'Rivals get the 250 users as one answer of the API, at once with their page, and show five columns; none of them checks what it shows. Muster asks for them in pages of 50, also compressed. “Sample in the page” makes them in the browser, as the site does on a static server.',
  'Each rival is bundled as the site is, and as light as it allows: Tabulator’s core neither sorts nor filters, AG Grid has the one module that shows rows, Swagger UI shows the operations of the contract.',
  'First rows: the frame after the one that drew them. Blocked: what tasks of the main thread took beyond 50 ms each, until 2 s after. Transferred: all until nothing is asked for any more.',
];

/** @param {Visit[]} runs */
function row(runs) {
  const of = (/** @type {keyof Visit} */ part) => runs.map((run) => run[part]);
  return {
    [SOONER]: median(of('firstRows')),
    fastest: Math.min(...of('firstRows')),
    slowest: Math.max(...of('firstRows')),
    [LIGHTER]: median(of('transferred')) / 1000,
    'of them data': median(of('data')) / 1000,
    'blocked, ms': median(of('blocked')),
  };
}

/**
 * Whoever is ahead of Muster is named.
 *
 * @param {Record<string, Record<string, number>>} rows
 * @param {string} column
 * @param {string} ahead
 */
function verdict(rows, column, ahead) {
  if (!(MUSTER in rows)) return `${MUSTER} itself was left out.`;
  const own = rows[MUSTER][column];
  const names = Object.keys(rows).filter(
    (name) => !name.startsWith(MUSTER) && rows[name][column] <= own,
  );
  return `${ahead} than Muster: ${names.join('; ') || 'none'}.`;
}

/** A cold visit to each on a slow machine and a slow network. @param {How} how */
export async function slowVisits({ browser, say }) {
  say('building the rivals’ pages');
  const site = await serveAll(contestants);
  try {
    say(`${VISITS} slow visits to each: ${site.there.map(({ name }) => name).join('; ')}`);
    const { all, failed } = await visits(browser, site.url, site.there, VISITS);
    const rows = Object.fromEntries(Array.from(all, ([name, runs]) => [name, row(runs)]));
    return {
      tables: { [`250 users, medians of ${VISITS} visits in turn: ${slowly}`]: rows },
      notes: [
        verdict(rows, SOONER, 'Sooner'),
        verdict(rows, LIGHTER, 'Lighter'),
        ...site.absent,
        ...failed,
        ...fairness,
      ],
    };
  } finally {
    await site.stop();
  }
}
