import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { judged, newEngine, read } from './support.js';

const engine = await newEngine();

/**
 * @param {string} folder
 * @param {number} piece
 */
async function* reports(folder, piece) {
  const names = await readdir(new URL(`../corpus/${folder}/`, import.meta.url));
  assert.ok(names.length >= 10);
  for (const name of names) {
    const bytes = await read(`tests/corpus/${folder}/${name}`);
    yield { name, report: judged(engine, name, bytes, piece) };
  }
}

for (const piece of [1 << 20, 7, 1]) {
  test(`the corpus keeps its verdicts in wasm, in pieces of ${piece} bytes`, async () => {
    for await (const { name, report } of reports('clean', piece)) {
      assert.deepEqual(
        [report.usable, report.counts.broken, report.counts.tolerated],
        [true, 0, 0],
        name,
      );
    }
    for await (const { name, report } of reports('tolerated', piece)) {
      assert.ok(report.usable && report.counts.tolerated + report.counts.broken > 0, name);
    }
    for await (const { name, report } of reports('broken', piece)) {
      assert.ok(!report.usable && report.counts.broken > 0 && report.message, name);
    }
  });
}
