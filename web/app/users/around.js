import { adoptStyles } from 'lit';
import { MusterArrange } from '../../elements/arrange.js';
import { MusterChips } from '../../elements/chips.js';
import { define } from '../../elements/define.js';
import { MusterFacets } from '../../elements/facets.js';
import { MusterFaults } from '../../elements/faults.js';
import { MusterGoTo } from '../../elements/go-to.js';
import { keepFocus } from '../../elements/keep-focus.js';
import { MusterNoMatch } from '../../elements/no-match.js';
import { sheets } from '../../elements/sheets.js';
import { listPrint } from '../../elements/styles/list-print.js';
import { usersPicked } from '../../elements/styles/users-picked.js';
import { usersPrint } from '../../elements/styles/users-print.js';
import { notes } from '../../elements/users/notes.js';
import { nothingFound } from '../../elements/users/nothing-found.js';
import { picked } from '../../elements/users/picked.js';
import { Rest } from '../../elements/users/rest.js';
import { countOf } from '../../elements/users/selection.js';
import { arrangeWords } from '../../elements/words/arrange.js';
import { listen } from '../listen.js';
import { chosen, mended, without } from './edits.js';

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
  'muster-go-to': MusterGoTo,
  'muster-no-match': MusterNoMatch,
});

/**
 * What a list needs once it is drawn: notes over it, quick typing, a style on paper.
 *
 * @param {import('../../elements/users.js').MusterUsers} element
 * @param {(changed: import('./edits.js').Change) => void} change  of the query
 * @param {(text: string) => void} announce
 */
export function attend(element, change, announce) {
  const { elementStyles } = /** @type {typeof import('lit').LitElement} */ (element.constructor);
  adoptStyles(element.shadowRoot ?? element.attachShadow({ mode: 'open' }), [
    ...elementStyles,
    listPrint,
    usersPrint,
    usersPicked,
  ]);
  sheets(element);
  keepFocus(element);
  element.rest = new Rest(element);
  element.notes = notes;
  element.nothingFound = nothingFound;
  element.picked = picked;
  element.requestUpdate();
  const on = listen(element);
  function tell() {
    const count = countOf(element.selection, element.listing?.total ?? null);
    announce(count > 0 ? arrangeWords.selected(count) : arrangeWords.nobody);
  }
  on('muster-selection', tell);
  on('muster-pick', tell);
  on('muster-term', (choice) => change(chosen(element.read, choice)));
  on('muster-drop', (term) => change(without(element.read, term)));
  on('muster-mend', ({ fault, value }) => change(mended(element.query, fault, value)));
}

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
