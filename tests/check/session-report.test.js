import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { reportFile } from '../../web/report/file.js';
import { shape } from './sarif-shape.js';

/** @type {Muster.Finding} */
const finding = {
  severity: 'tolerated',
  code: 'wrong_type',
  operation: 'listUsers',
  status: 200,
  pattern: '/data/*/a|b`c\u001b',
  pointer: '/data/0/a|b`c\u001b',
  expected: 'integer',
  found: 'string',
  example: 'Ana Secret',
  count: 1200,
  rows: 30,
  userId: 4711,
};

/** @param {boolean} examples  @param {Muster.Finding[]} [listed] */
const session = (examples, listed = [finding]) => ({
  findings: {
    answers: 3,
    bytes: 2048,
    values: 100,
    milliseconds: 1.26,
    counts: { broken: 0, tolerated: 1200, new: 0 },
    unlisted: 0,
    patterns: [finding],
  },
  listed,
  contract: { title: 'The *contract*', version: '1', origin: 'built in' },
  examples,
});

test('no format tells values or ids of users, unless they are wanted', () => {
  for (const format of /** @type {const} */ (['json', 'markdown', 'sarif'])) {
    const without = reportFile(format, session(false)).text;
    assert.doesNotMatch(without, /Secret|4711/, format);
    assert.match(reportFile(format, session(true)).text, /Ana Secret/, format);
    assert.match(reportFile(format, session(true)).text, /4711/, format);
  }
});

test('JSON tells what was checked, by which contract', () => {
  const report = JSON.parse(reportFile('json', session(false)).text);
  assert.deepEqual(report.checked, { answers: 3, bytes: 2048, values: 100, milliseconds: 1 });
  assert.deepEqual(report.contract, {
    title: 'The *contract*',
    version: '1',
    origin: 'built in',
  });
  assert.equal(report.findings[0].pointer, finding.pointer);
});

test('Markdown: a table whose cells no text of an API can leave', () => {
  const { name, text } = reportFile('markdown', session(false));
  assert.equal(name, 'muster-findings.md');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  assert.equal(rows.length, 3);
  assert.ok(rows[2].includes('``/data/*/a\\|b`c\\u{1b}``'), rows[2]);
  assert.match(text, /Judged by `The \*contract\*`/);
  assert.match(text, /3 answers, 100 values and 2\skB checked: 0 broken, 1,200 tolerated, 0 new\./);
});

test('Markdown without findings says so', () => {
  assert.match(reportFile('markdown', session(false, [])).text, /No finding\.\n/);
});

test('SARIF of a session keeps to the shape, with and without examples', () => {
  const validate = new Ajv().compile(/** @type {import('ajv').AnySchema} */ (shape));
  for (const examples of [true, false]) {
    const { name, text } = reportFile('sarif', session(examples));
    assert.equal(name, 'muster-findings.sarif');
    assert.equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors));
  }
});
