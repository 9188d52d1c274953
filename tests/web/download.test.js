import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDownload } from '../../web/api/download.js';

const signedUrl = 'https://files.example.com/1';

test('an empty buffer is no file: the link is followed, and nothing is misread', () => {
  for (const fileBuffer of [{ buffer: '' }, { type: 'Buffer', data: [] }]) {
    const link = { kind: 'link', url: signedUrl, name: 'a.pdf' };
    assert.deepEqual(readDownload({ signedUrl, fileBuffer }, 'a.pdf'), link);
    assert.deepEqual(readDownload({ fileBuffer }, 'a.pdf'), { kind: 'none', code: 'empty' });
  }
});

test('bytes go before a link; what are none is told, and the link is followed', () => {
  const fileBuffer = { buffer: btoa('%PDF-') };
  assert.equal(readDownload({ signedUrl, fileBuffer }, 'a.pdf').kind, 'bytes');
  const bad = readDownload({ signedUrl, fileBuffer: { buffer: '%' } }, 'a.pdf');
  assert.deepEqual([bad.kind, bad.misread], ['link', '/fileBuffer/buffer']);
});
