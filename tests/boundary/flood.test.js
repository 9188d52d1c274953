import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEngine } from './support.js';

const MiB = 1 << 20;
const million = 1_000_000;
const encoder = new TextEncoder();

/**
 * Lets the engine read a text that is never whole anywhere.
 *
 * @param {Awaited<ReturnType<typeof newEngine>>} engine
 * @param {string} operation
 * @param {Iterable<string>} pieces
 */
function read(engine, operation, pieces) {
  const answer = engine.answer(engine.expect(operation), {
    status: 200,
    contentType: 'application/json',
  });
  for (const piece of pieces) assert.ok(answer.push(encoder.encode(piece)));
  return answer.end({ complete: true });
}

/** @param {number} count  @param {(at: number) => string} item  @param {string[]} around */
function* list(count, item, [before, after]) {
  yield before;
  for (let at = 0; at < count; at += 1000) {
    const some = Array.from({ length: Math.min(1000, count - at) }, (_, i) => item(at + i));
    yield (at > 0 ? ',' : '') + some.join(',');
  }
  yield after;
}

const envelope = ['{"page":1,"limit":50,"total":0,"data":[', ']}'];
const fields = Array.from({ length: 1500 }, (_, i) => `"f${i}":0`).join(',');

const floods = {
  'a million findings of one pattern': {
    operation: 'listUsers',
    pieces: () => list(million, () => '1', envelope),
    counts: { broken: million, tolerated: 0, new: 0 },
    patterns: 1,
  },
  'a million patterns of one finding': {
    operation: 'getUser',
    pieces: () => list(million, (at) => `"u${at}":0`, ['{"id":1,', '}']),
    counts: { broken: 0, tolerated: 10, new: million },
    patterns: 1000,
  },
  'a million findings of 1500 patterns': {
    operation: 'listUsers',
    pieces: () => list(667, () => `{${fields}}`, envelope),
    counts: { broken: 667, tolerated: 6670, new: 667 * 1500 },
    patterns: 1000,
  },
};

for (const [name, { operation, pieces, counts, patterns }] of Object.entries(floods)) {
  test(`${name} are counted, in bounded memory`, async () => {
    const engine = await newEngine();
    const before = engine.memory();
    const report = read(engine, operation, pieces());
    const after = engine.memory();
    assert.deepEqual(report.counts, counts);
    assert.equal(report.findings.length, patterns);
    assert.ok(report.setAside.length <= 1000);
    assert.ok(after - before <= 4 * MiB, `${(after - before) / MiB} MiB more`);
    for (let again = 0; again < 2; again += 1) read(engine, operation, pieces());
    assert.ok(engine.memory() - after <= MiB, `${(engine.memory() - after) / MiB} MiB more again`);
    const all = engine.findings();
    assert.deepEqual(
      all.counts,
      Object.fromEntries(Object.entries(counts).map(([severity, count]) => [severity, 3 * count])),
    );
    assert.ok(all.patterns.length <= 1000);
  });
}
