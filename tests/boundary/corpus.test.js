import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { newEngine, read } from './support.js';

const engine = await newEngine();

/**
 * @param {string} folder
 * @param {number} piece
 */
async function* reports(folder, piece) {
  const names = await readdir(new URL(`../corpus/${folder}/`, import.meta.url));
  assert.ok(names.length >= 10);
  for (const name of names) {
    const [operation, status] = name.split('.');
    const bytes = new Uint8Array(await read(`tests/corpus/${folder}/${name}`));
    const answer = engine.answer(engine.expect(operation), {
      status: Number(status),
      contentType: 'application/json',
    });
    for (let at = 0; at < bytes.length; at += piece) {
      if (!answer.push(bytes.subarray(at, at + piece))) break;
    }
    yield { name, report: answer.end({ complete: true }) };
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
