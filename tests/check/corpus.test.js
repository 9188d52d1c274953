import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { check, root } from './support.js';

const verdicts = { clean: 0, tolerated: 1, broken: 1 };

for (const [folder, code] of Object.entries(verdicts)) {
  test(`${folder} answers end with ${code}, and their findings agree with the folder`, async () => {
    const names = await readdir(`${root}tests/corpus/${folder}`);
    assert.ok(names.length >= 10);
    for (const name of names) {
      const [operation, status] = name.split('.');
      const file = `tests/corpus/${folder}/${name}`;
      const result = await check([operation, status, file, '--format', 'json']);
      assert.equal(result.code, code, `${name}: ${result.out}${result.err}`);
      const { ok, findings, ...head } = JSON.parse(result.out);
      assert.deepEqual(head, { operation, status: Number(status) });
      assert.equal(ok, code === 0, name);
      const grave = findings.filter(
        (/** @type {Muster.Finding} */ { severity }) => severity !== 'new',
      );
      assert.equal(grave.length > 0, !ok, name);
    }
  });
}
