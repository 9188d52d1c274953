/**
 * Who is selected: nobody but these, or everybody that matches but these. So those are known too
 * who are not on screen, however many there are.
 *
 * @typedef {{ all: boolean, but: ReadonlySet<number> }} Selection
 */

/** @type {Selection} */
export const NOBODY = { all: false, but: new Set() };

/** @type {Selection} */
export const EVERYBODY = { all: true, but: new Set() };

/** @param {Selection} selection  @param {number} id */
export const isSelected = ({ all, but }, id) => but.has(id) !== all;

/** @param {Selection} selection  @param {number | null} total  how many match */
export const countOf = ({ all, but }, total) => (all ? (total ?? 0) - but.size : but.size);

/**
 * @param {Selection} selection
 * @param {{ id: number }[]} rows
 * @param {boolean} on
 * @returns {Selection} with these rows, or without them
 */
export function turned({ all, but }, rows, on) {
  const next = new Set(but);
  for (const { id } of rows) next[on === all ? 'delete' : 'add'](id);
  return { all, but: next };
}
