/**
 * @typedef {{ passed: number, failed: number, again?: string[] }} Counts
 *   `again`: titles of those that passed at their second try only
 */

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  return {
    passed: parts.reduce((total, { passed }) => total + passed, 0),
    failed: parts.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * A command may fail although each of its tests passed: a sanitizer at exit, a broken set-up.
 *
 * @param {Counts} counts
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function withExit({ passed, failed, again }, succeeded) {
  return { passed, again, failed: succeeded || failed > 0 ? failed : 1 };
}

/**
 * @param {string} text of Node's own test runner
 * @returns {Counts}
 */
export function countTap(text) {
  const of = (/** @type {string} */ name) =>
    Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: of('pass'), failed: of('fail') + of('cancelled') };
}

/**
 * @param {string} text of Catch2's console, 2 or 3
 * @returns {Counts} of test cases, not of assertions
 */
export function countCatch2(text) {
  const all = text.match(/^All tests passed \(.*?(\d+) test cases?\)/m);
  if (all) return { passed: Number(all[1]), failed: 0 };
  const line = text.match(/^test cases: .*$/m)?.[0] ?? '';
  const of = (/** @type {string} */ word) =>
    Number(line.match(new RegExp(`(\\d+) ${word}( \\||$)`))?.[1] ?? 0);
  return { passed: of('passed'), failed: of('failed') };
}

/** @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

/**
 * @param {Suite[]} suites
 * @returns {string[]} the tests that failed at first and passed then
 */
function secondTries(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => title),
    ...secondTries(inner),
  ]);
}

/**
 * @param {string} text of Playwright's JSON reporter
 * @returns {Counts}
 */
export function countPlaywright(text) {
  const { stats, errors, suites } = JSON.parse(text);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    again: secondTries(suites),
  };
}
