import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName, typedName } from '../../web/api/file-name.js';
import { injections } from '../injections/injections.js';

test('whatever a document is called, its file gets a name that is safe on every system', () => {
  for (const name of injections) {
    const clean = cleanName(name);
    assert.match(clean, /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+$/u, JSON.stringify(name));
    assert.doesNotMatch(clean, /^[.\s-]|[.\s]$/, JSON.stringify(name));
    assert.doesNotMatch(clean, /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i, JSON.stringify(name));
    assert.ok(Array.from(clean).length <= 120, JSON.stringify(name));
    assert.equal(cleanName(clean), clean, `${JSON.stringify(name)} is clean after one time`);
  }
});

test('a device of Windows is no name of a file, a longer word is', () => {
  assert.equal(cleanName('con.pdf'), '_con.pdf');
  assert.equal(cleanName('LPT9'), '_LPT9');
  assert.equal(cleanName('COM¹.tar.gz'), '_COM¹.tar.gz');
  assert.equal(cleanName('contract.pdf'), 'contract.pdf');
  assert.equal(cleanName('auxiliary'), 'auxiliary');
});

test('a name that is too long keeps its extension', () => {
  assert.equal(cleanName(`${'n'.repeat(251)}.docx`), `${'n'.repeat(115)}.docx`);
  assert.equal(cleanName(`${'x'.repeat(119)}. y`), 'x'.repeat(119));
});

test('what the direction of writing hides is shown', () => {
  assert.equal(cleanName('fdp\u202efdp.exe'), 'fdpfdp.exe');
  assert.equal(
    typedName(cleanName('\u202e'), new TextEncoder().encode('%PDF-1.4')),
    'document.pdf',
  );
});
