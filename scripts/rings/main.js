import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rings } from './rings.js';
import { reports } from './run.js';

/** @import { Counts } from './counts.js' */

const known = Object.keys(rings);
const words = process.argv.slice(2);
const usual = known.filter((name) => !rings[name].onlyNamed);
const named = words.length > 0 ? words : usual;
const chosen = words.includes('all') ? known : named;
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known rings are ${known.join(', ')}.`);
  process.exit(2);
}

/**
 * A ring that breaks down, or finds nothing to test, has failed.
 *
 * @param {string} name
 * @returns {Counts}
 */
function run(name) {
  rmSync(join(reports, name), { recursive: true, force: true });
  try {
    const counts = rings[name].run();
    return counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const total = { passed: 0, failed: 0 };
const summary = [];
for (const name of chosen) {
  console.log(`\n== ${name}: ${rings[name].title}\n`);
  const start = performance.now();
  const { passed, failed, again = [] } = run(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${name}: ${passed} passed, ${failed} failed (${seconds} s)`;
  console.log(`\n${line}`);
  summary.push(line);
  for (const title of again) summary.push(`  passed at its second try: ${title}`);
  total.passed += passed;
  total.failed += failed;
}

console.log(`\n== all\n\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
