import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sealOf } from '../../web/app/loading/seal.js';

/** @param {string[]} texts */
function piecesOf(texts) {
  const left = [...texts];
  const pieces = {
    closed: 0,
    next: () => left.shift() ?? null,
    close: () => {
      pieces.closed += 1;
    },
  };
  return pieces;
}

test('the sum of the pieces is that of the whole text', async () => {
  for (const texts of [
    [],
    ['a'],
    ['ä', '', '👩‍🚀'],
    Array.from({ length: 9 }, (_, n) => `${n}\n`.repeat(n * 5000)),
  ]) {
    const pieces = piecesOf(texts);
    const whole = createHash('sha256').update(texts.join('')).digest('hex');
    assert.equal(await sealOf(pieces), whole);
    assert.equal(pieces.closed, 1);
  }
});

test('it rests now and then', async () => {
  let rests = 0;
  await sealOf(piecesOf(Array(9).fill('x')), async () => {
    rests += 1;
  });
  assert.equal(rests, 2);
});

test('pieces that fail are closed as well', async () => {
  const pieces = piecesOf([]);
  pieces.next = () => {
    throw new Error('gone');
  };
  await assert.rejects(sealOf(pieces), /gone/);
  assert.equal(pieces.closed, 1);
});
