import { MusterArrange } from '../../elements/arrange.js';
import { MusterChips } from '../../elements/chips.js';
import { define } from '../../elements/define.js';
import { MusterFacets } from '../../elements/facets.js';
import { MusterFaults } from '../../elements/faults.js';
import { MusterNoMatch } from '../../elements/no-match.js';

export { loadBar } from '../load-bar.js';
export { exporting } from './exporting.js';

/**
 * What stands around a list and is not needed to draw it: it comes when the list is drawn, and with
 * every page over all users.
 */

/** @typedef {import('../../engine/engine.js').Engine} Engine */

define({
  'muster-arrange': MusterArrange,
  'muster-chips': MusterChips,
  'muster-facets': MusterFacets,
  'muster-faults': MusterFaults,
  'muster-no-match': MusterNoMatch,
});

/** The ready-made views: questions that come up again and again. */
export const VIEWS = /** @type {const} */ ([
  { name: 'unprotected', filter: 'privileged:yes mfa:no,unknown status:current' },
  { name: 'due', filter: 'renewal:overdue,30d status:current' },
  { name: 'checks', filter: 'check:PENDING,ISSUE' },
  { name: 'connected', filter: 'left:connected' },
]);

/** @typedef {(typeof VIEWS)[number]['name']} ViewName */

/**
 * Counts in pieces, so that nothing that the reader does has to wait for all of it.
 *
 * @param {Engine} engine
 * @param {(name: ViewName, count: number) => void} onCount
 */
export async function countViews(engine, onCount) {
  for (const { name, filter } of VIEWS) {
    await new Promise((resolve) => setTimeout(resolve));
    onCount(name, engine.view({ text: '', filter, size: 1, facets: false }).total);
  }
}

/** Columns that may apply to nobody, each with what is empty then. */
const lacking = {
  jobTitle: (/** @type {Muster.Row} */ row) => !row.jobTitle,
  roles: (/** @type {Muster.Row} */ row) => row.roles.length === 0,
  checks: (/** @type {Muster.Row} */ row) => row.checks.length === 0,
  renewal: (/** @type {Muster.Row} */ row) => row.renewalDate === null,
};

/**
 * @param {Engine} engine
 * @returns {string[]} the columns of which nobody has anything: empty ones are sorted last
 */
export function absentColumns(engine) {
  const first = (/** @type {string} */ sort) =>
    engine.view({ text: '', filter: '', sort, size: 1, facets: false }).rows;
  return Object.entries(lacking).flatMap(([column, lacks]) =>
    first(column).every(lacks) ? [column] : [],
  );
}
