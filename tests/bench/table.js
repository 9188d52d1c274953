/** @import { Result } from './main.js' */

/** @param {number} value */
function short(value) {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** @param {string[][]} rows  the first column is text, the others figures */
function columns(rows) {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join('  ')}`.trimEnd(),
  );
}

/** @param {Record<string, number>} goals  @param {string} name */
const goalOf = (goals, name) => (name in goals ? [`goal ${short(goals[name])}`] : []);

/** @param {[string, Record<string, number>]} section  @param {Record<string, number>} goals */
const section = ([title, values], goals) => [
  '',
  title,
  ...columns(
    Object.entries(values).map(([name, value]) => [name, short(value), ...goalOf(goals, name)]),
  ),
];

/** @param {[string, Record<string, Record<string, number>>]} titled */
const wide = ([title, rows]) => [
  '',
  title,
  ...columns([
    ['', ...Object.keys(Object.values(rows)[0] ?? {})],
    ...Object.entries(rows).map(([name, values]) => [name, ...Object.values(values).map(short)]),
  ]),
];

/**
 * A result as people read it.
 *
 * @param {string} title
 * @param {Result & { machine: { cores: number } & Record<string, string | number> }} result
 */
export function table(title, result) {
  const { machine, unit, input, results, ratios, goals = {}, details = {}, tables = {} } = result;
  const { notes = [] } = result;
  // A section may tell something else of somebody whose result has a goal.
  const goalsOfDetails = Object.fromEntries(
    Object.entries(goals).filter(([name]) => !(name in results)),
  );
  const rows = Object.entries(results).map(([name, value]) => [
    name,
    short(value),
    name in ratios ? `Muster ${short(ratios[name])} ×` : '',
    ...goalOf(goals, name),
  ]);
  return [
    `${title}, ${unit}`,
    Object.values({ ...machine, cores: `${machine.cores} cores` }).join(', '),
    input,
    '',
    ...columns(rows),
    ...Object.entries(details).flatMap((each) => section(each, goalsOfDetails)),
    ...Object.entries(tables).flatMap(wide),
    '',
    ...notes,
    '',
  ].join('\n');
}
