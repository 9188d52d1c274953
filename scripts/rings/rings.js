import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countCatch2, countPlaywright, countTap, sum, withExit } from './counts.js';
import { report, root, run, runAndRead } from './run.js';

/** @import { Counts } from './counts.js' */

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Counts} of one test: that it succeeds
 */
const once = (command, env) =>
  run(command, env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** @returns {Counts} */
function contract() {
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const documents = readdirSync(join(root, 'wasm/contract')).filter((name) => /\.json$/.test(name));
  return sum(
    documents.map((name) =>
      once(['node_modules/.bin/redocly', 'lint', `wasm/contract/${name}`], quiet),
    ),
  );
}

/** @returns {Counts} */
function lint() {
  return sum(['biome', 'types', 'format', 'tidy'].map((name) => once(['scripts/lint', name])));
}

/** @returns {Counts} */
function core() {
  const jobs = String(availableParallelism());
  const built =
    run(['cmake', '--preset', 'native-debug']) &&
    run(['cmake', '--build', '--preset', 'native-debug', '--parallel', jobs]);
  if (!built) return { passed: 0, failed: 1 };
  const { succeeded, output } = runAndRead(['build/native-debug/tests/core/core_tests'], {
    UBSAN_OPTIONS: 'print_stacktrace=1',
  });
  return withExit(countCatch2(output), succeeded);
}

/**
 * @param {string} name of a folder of tests for Node
 * @returns {Counts}
 */
function node(name) {
  const files = readdirSync(join(root, 'tests', name), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.js'))
    .sort();
  const tap = report(`${name}/tests.tap`);
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=tap', `--test-reporter-destination=${tap}`],
  ];
  const tests = files.map((file) => join('tests', name, file));
  const limit = '--test-timeout=120000';
  const succeeded = run(['node', '--test', limit, ...reporters.flat(), ...tests]);
  return withExit(countTap(read(tap)), succeeded);
}

/** @returns {Counts} one test for each target */
function fuzz() {
  const targets = ['stream', 'validator', 'contract', 'query'];
  // All at once: two run side by side.
  const { succeeded, output } = runAndRead(['scripts/fuzz', '5', ...targets]);
  const ran = targets.filter((name) => new RegExp(`^${name}: \\d+ executions$`, 'm').test(output));
  return withExit({ passed: ran.length, failed: targets.length - ran.length }, succeeded);
}

/** @returns {Counts} */
function e2e() {
  const json = report('e2e/tests.json');
  const words = ['--config=e2e/playwright.config.js', '--reporter=list,json'];
  const command = ['node_modules/.bin/playwright', 'test', ...words];
  if (process.env.CI) command.push('--forbid-only');
  const succeeded = run(command, { PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, json) });
  return withExit(countPlaywright(read(json)), succeeded);
}

/**
 * Those that need more than the others do run only when they are named.
 *
 * @type {Record<string, { title: string, run: () => Counts, onlyNamed?: true }>}
 */
export const rings = {
  contract: { title: 'the OpenAPI document under Redocly', run: contract },
  lint: { title: 'style and types', run: lint },
  core: { title: 'the C++ core, natively, under sanitizers', run: core },
  sample: { title: 'the sample API', run: () => node('sample') },
  gateway: { title: 'the gateway over real HTTP', run: () => node('gateway') },
  boundary: { title: 'the built module under Node', run: () => node('boundary') },
  web: { title: 'what the page does between its parts, under Node', run: () => node('web') },
  package: { title: 'the package, installed in a project', run: () => node('package') },
  check: { title: 'saved answers on the command line', run: () => node('check') },
  differential: { title: 'the built module against Ajv', run: () => node('differential') },
  fuzz: { title: 'the core under a few seconds of fuzzing', run: fuzz },
  e2e: { title: 'the built site in a browser', run: e2e },
  browsers: {
    title: 'the built site and the package in Chromium, Firefox and WebKit',
    run: () => node('browsers'),
    onlyNamed: true,
  },
};
