import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { check, root, saved } from './support.js';

/** @type {Record<string, [string[], RegExp]>} */
const mistakes = {
  'no words': [[], /OPERATION and a STATUS/],
  'no status': [['listUsers'], /OPERATION and a STATUS/],
  'an unknown operation': [['listUser', '200'], /listUsers, getUser, .*, deleteUserDocument\./],
  'an operation that every object has': [['toString', '200'], /no operation “toString”/],
  'a status that is none': [['listUsers', '20'], /“20” is no HTTP status/],
  'a status out of range': [['listUsers', '999'], /“999” is no HTTP status/],
  'an unknown format': [['listUsers', '200', '--format', 'xml'], /text, json, sarif/],
  'an unknown option': [['listUsers', '200', '--strict'], /--strict/],
  'a file that is not there': [['listUsers', '200', 'none.json'], /none\.json cannot be read/],
  'a folder': [['listUsers', '200', 'tests'], /tests cannot be read/],
  'two files': [['listUsers', '200', 'a.json', 'b.json'], /b\.json/],
  'a contract that is not there': [
    ['listUsers', '200', '--contract', 'no.json'],
    /no\.json cannot/,
  ],
  'a contract whose name is empty': [
    ['listUsers', '200', '--contract', ''],
    /--contract needs the name of a file/,
  ],
  'a contract that is none': [
    ['listUsers', '200', '--contract', 'package.json'],
    /refused at “\/openapi”/,
  ],
};

test('a report that cannot be written is told, and is no verdict', {
  skip: !existsSync('/dev/full'),
}, () => {
  const { status, stderr } = spawnSync('sh', ['-c', './scripts/check --help >/dev/full'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /^The report cannot be written: /);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

for (const [name, [words, sentence]] of Object.entries(mistakes)) {
  test(`wrong usage: ${name}`, async () => {
    const { code, out, err } = await check(words, { input: '{}' });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.doesNotMatch(err, /\n\s+at /);
  });
}

test('an empty contract is refused: it would mean the built-in one', async (t) => {
  const file = await saved(t, '');
  const { code, err } = await check(['listUsers', '200', '--contract', file], { input: '{}' });
  assert.equal(code, 2);
  assert.match(err, /is empty/);
});

test('a contract that is not UTF-8 is refused: it would judge by other names', async (t) => {
  const text = await readFile('wasm/contract/drata-users-v1.openapi.json', 'latin1');
  const file = await saved(t, Buffer.from(text.replaceAll('firstName', 'f\xe4rstName'), 'latin1'));
  const { code, err } = await check(['listUsers', '200', '--contract', file], { input: '{}' });
  assert.equal(code, 2);
  assert.match(err, /is not UTF-8/);
});

test('--help tells the usage, with every operation', async () => {
  const contract = JSON.parse(await readFile('wasm/contract/drata-users-v1.openapi.json', 'utf8'));
  const names = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  for (const word of ['--help', '-h']) {
    const { code, out } = await check([word]);
    assert.equal(code, 0);
    assert.match(out, /Usage: \.\/scripts\/check OPERATION STATUS \[FILE\]/);
    for (const name of names) assert.match(out, new RegExp(`\\b${name}\\b`));
  }
});
