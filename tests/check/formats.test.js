import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { shape } from './sarif-shape.js';
import { check, corpus, root } from './support.js';

const validate = new Ajv().compile(/** @type {import('ajv').AnySchema} */ (shape));
const file = 'tests/corpus/tolerated/listUsers.200.one-user-without-id.json';
const hostile = JSON.stringify({
  'a\u001b[31m|`b`\n[x](http://host) {0}': 1,
  data: [],
  page: 1,
  limit: 20,
  total: 0,
});

test('text: a line a finding, the gravest first, and a summary', async () => {
  const { out } = await check(['listUsers', '200', file]);
  const [first, second, summary, ...rest] = out.split('\n');
  assert.equal(
    first,
    'broken missing_field /data/*/id: expected integer, found nothing (at /data/1/id)',
  );
  assert.match(second, /^new unknown_value .* \(6 times, first at \/data\/0\/roles\/0\)$/);
  assert.match(summary, /^listUsers 200: 1 broken, 0 tolerated, 6 new in \d+ values/);
  assert.deepEqual(rest, ['']);
});

test('text: what would steer a terminal is spelled out', async () => {
  const { code, out } = await check(['listUsers', '200'], { input: hostile });
  assert.equal(code, 0);
  assert.ok(out.includes('a\\u{1b}[31m'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
});

test('json: the shape that scripts rely on', async () => {
  const { out } = await check(['--format', 'json', 'listUsers', '200', file]);
  assert.deepEqual(JSON.parse(out), {
    operation: 'listUsers',
    status: 200,
    ok: false,
    findings: [
      {
        severity: 'broken',
        code: 'missing_field',
        pattern: '/data/*/id',
        pointer: '/data/1/id',
        expected: 'integer',
        found: 'nothing',
        count: 1,
      },
      {
        severity: 'new',
        code: 'unknown_value',
        pattern: '/data/*/roles/*',
        pointer: '/data/0/roles/0',
        expected: 'one of the known values',
        found: '“ROLE”',
        count: 6,
      },
    ],
  });
});

test('sarif: rules, levels, places; nothing but what SARIF 2.1.0 knows', async () => {
  const { out } = await check(['listUsers', '200', file, '--format', 'sarif']);
  /** @type {any} */
  const log = JSON.parse(out);
  assert.equal(validate(log), true, JSON.stringify(validate.errors));
  const [run] = log.runs;
  assert.deepEqual(
    run.tool.driver.rules.map((/** @type {{ id: string }} */ { id }) => id),
    ['missing_field', 'unknown_value'],
  );
  for (const { ruleId, ruleIndex, level, locations } of run.results) {
    assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
    assert.equal(level, { missing_field: 'error', unknown_value: 'note' }[String(ruleId)]);
    const [{ physicalLocation, logicalLocations }] = locations;
    assert.equal(physicalLocation.artifactLocation.uri, file);
    assert.match(logicalLocations[0].fullyQualifiedName, /^listUsers 200 \/data\/\*\//);
  }
  assert.equal(run.results[0].properties.pointer, '/data/1/id');
});

test('sarif: no place in a file for standard input, none of the values, no links', async () => {
  const { out } = await check(['listUsers', '200', '--format', 'sarif'], { input: hostile });
  /** @type {any} */
  const log = JSON.parse(out);
  assert.equal(validate(log), true, JSON.stringify(validate.errors));
  const [{ locations, message, properties }] = log.runs[0].results;
  assert.equal('physicalLocation' in locations[0], false);
  assert.ok(message.text.includes('\\[x\\](http:~1~1host) {{0}}'), message.text);
  assert.deepEqual(Object.keys(properties), ['severity', 'pattern', 'pointer']);
});

test('sarif: a file elsewhere keeps its whole address', async () => {
  const words = ['listUsers', '200', corpus('clean/listUsers.200.reference'), '--format=sarif'];
  const uriIn = async (/** @type {string} */ cwd) => {
    const { out } = await check(words, { cwd });
    return JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
  assert.equal(await uriIn(root), 'tests/corpus/clean/listUsers.200.reference.json');
  assert.match(await uriIn(`${root}scripts`), /^file:\/\/\/.*reference\.json$/);
});

test('json: what is graver is listed before a flood of what is new, and the rest is counted', async () => {
  const fields = Array.from({ length: 1500 }, (_, at) => [`x${at}`, 0]);
  const input = JSON.stringify(Object.fromEntries(fields));
  const { out, code } = await check(['getUser', '200', '--format', 'json'], { input });
  const { ok, findings, unlisted } = JSON.parse(out);
  assert.equal(code, 1);
  assert.equal(ok, false);
  assert.equal(findings[0].severity, 'broken');
  assert.ok(unlisted > 500, String(unlisted));
});
