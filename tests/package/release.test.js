import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const release = join(root, 'dist/release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const there = mkdtempSync(join(tmpdir(), 'muster-release-'));
after(() => rmSync(there, { recursive: true }));

const make = () => execFileSync(join(root, 'scripts/release'), { encoding: 'utf8' });

test('a release has site, package, single file and bill, and the same sums when made again', () => {
  const sums = make();
  assert.deepEqual(
    sums
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66)),
    [
      `muster-${version}.cdx.json`,
      `muster-${version}.html`,
      `muster-package-${version}.tar.gz`,
      `muster-site-${version}.tar.gz`,
    ],
  );
  assert.equal(make(), sums);
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: release });
});

test('the archives hold what was built, and the bill names what is in the module', () => {
  for (const name of ['site', 'package']) {
    execFileSync('tar', ['-xzf', join(release, `muster-${name}-${version}.tar.gz`), '-C', there]);
    execFileSync('diff', [
      '-r',
      join(there, `muster-${name}-${version}`),
      join(root, 'dist', name),
    ]);
  }
  const bill = JSON.parse(readFileSync(join(release, `muster-${version}.cdx.json`), 'utf8'));
  const names = bill.components.map((/** @type {{ name: string }} */ one) => one.name);
  for (const name of ['nlohmann-json', 'lit', 'hono']) assert.ok(names.includes(name), name);
});
