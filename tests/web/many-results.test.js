import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardedCell } from '../../web/app/many/guard.js';

test('cells that a spreadsheet takes for formulas get an apostrophe', () => {
  for (const text of [
    ...['=1+1', '+49 30 123', '-17', '@SUM(A1)', '\tx', '\rx', '\nx', '\x01', '  =1', '\u00A0-1'],
    ...['\u3000＝1', '\uFEFF@x', '\u200B+1', ' \t1', '＝1+1', '＋1', '－1', '＠x', '﹦1'],
  ]) {
    assert.equal(guardedCell(text), `'${text}`);
  }
});

test('a part of a cell that other separators would make a cell of gets one too', () => {
  assert.equal(guardedCell('x;=1'), "x;'=1");
  assert.equal(guardedCell('x, -1'), "x,' -1");
  assert.equal(guardedCell('x\t=1\r\n+1'), "x\t'=1\r\n'+1");
  assert.equal(guardedCell('\t=1'), "'\t'=1");
});

test('other cells stay as they are', () => {
  for (const text of [
    ...['', ' ', 'Ana', "'=1", 'a=b', '3-4', 'x; y', '"=1"', 'a\r\nb', '#REF', 'Ana-Maria +1'],
    ...['1,5', '; ; ', 'é=', '−1 is a minus sign of its own'],
  ]) {
    assert.equal(guardedCell(text), text);
  }
});
