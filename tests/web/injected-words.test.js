import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationName } from '../../web/elements/contract/operation-name.js';
import { balanced } from '../../web/elements/format/balanced.js';
import { label } from '../../web/elements/format/label.js';
import { check } from '../../web/elements/format/state.js';
import { valueWords } from '../../web/elements/format/term.js';
import { families, injections } from '../injections/injections.js';

/** @param {string} text  How deep in embeddings and isolates a reader is at its end, and at least. */
function depths(text) {
  /** @type {string[]} */
  const open = [];
  let lone = 0;
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(sign)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(sign)) open.push('\u2069');
    else if (/[\u202c\u2069]/.test(sign) && open.pop() !== sign) lone += 1;
  }
  return { left: open.length, lone };
}

test('there are more than 200 texts, each once', () => {
  assert.ok(injections.length > 200, `${injections.length}`);
  assert.equal(new Set(injections).size, injections.length);
});

test('a text changes no direction but its own', () => {
  assert.equal(balanced('abc\u2069\u202edef'), 'abc\u202edef\u202c');
  assert.equal(balanced('\u2067\u202eabc'), '\u2067\u202eabc\u202c\u2069');
  assert.equal(balanced('\u2067\u202ea\u2069b'), '\u2067\u202ea\u2069b');
  assert.equal(balanced('a\u202cb'), 'ab');
  for (const text of injections) {
    const out = balanced(text);
    const plain = (/** @type {string} */ one) => one.replace(/[\u202c\u2069]/g, '');
    assert.equal(plain(out), plain(text), 'nothing else is left out');
    const isolated = /[\u2066-\u2068].*[\u202a-\u202e].*\u2069/.test(out);
    if (!isolated) assert.deepEqual(depths(out), { left: 0, lone: 0 }, JSON.stringify(text));
  }
});

test('a value that every object answers to is a value like any other', () => {
  for (const value of families.names) {
    for (const key of ['role', 'check', 'doc', 'idp', 'mfa']) {
      assert.equal(typeof valueWords(key, value), 'string', `${key}:${value}`);
      assert.doesNotMatch(valueWords(key, value), /native code/);
    }
    assert.equal(operationName(value), value);
    assert.equal(typeof label('role', value), 'string');
    const [tone, sign] = check(value).values;
    assert.deepEqual([tone, sign], ['novel', '◇'], `a check “${value}” has a sign`);
  }
});
