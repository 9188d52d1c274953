import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { allDocuments, bytesOf } from './downloads.js';
import { form, startSample } from './sample.js';

test('downloads come as link, as bytes, as both, as link without bytes, as Buffer dump', async () => {
  const sample = startSample();
  const forms = new Set();
  for (const { id } of await allDocuments(sample)) {
    const { signedUrl, fileBuffer } = await sample.json(`/users/documents/${id}/download`);
    forms.add(
      [
        signedUrl && 'link',
        fileBuffer?.buffer && 'base64',
        fileBuffer?.type,
        fileBuffer === null && 'null',
      ]
        .filter(Boolean)
        .join('+'),
    );
  }
  assert.deepEqual([...forms].toSorted(), ['Buffer', 'base64', 'link', 'link+base64', 'link+null']);
});

describe('generated files', () => {
  test('are what their names say, in every way they are offered', async () => {
    const sample = startSample();
    const signatures = { pdf: '%PDF-1.4', png: '\x89PNG\r\n\x1a\n', txt: 'Sample evidence' };
    const seen = new Set();
    for (const { id, name } of (await allDocuments(sample)).slice(1)) {
      const extension = /** @type {keyof typeof signatures} */ (name.split('.').at(-1));
      const bytes = await bytesOf(sample, id);
      assert(bytes.toString('latin1').startsWith(signatures[extension]), name);
      seen.add(extension);
    }
    assert.equal(seen.size, 3);
  });

  test('that are PDFs have a cross-reference table that leads to every object', async () => {
    const sample = startSample();
    const document = (await allDocuments(sample)).find(({ name }) => name.endsWith('.pdf'));
    const text = (await bytesOf(sample, document.id)).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1]);
    const [, size, table] = /^xref\n0 (\d+)\n([^t]+)/.exec(text.slice(start)) ?? [];
    const offsets = table.match(/.{20}/gs)?.map((entry) => Number(entry.slice(0, 10))) ?? [];
    assert.equal(offsets.length, Number(size));
    offsets.slice(1).forEach((offset, at) => {
      assert(text.slice(offset).startsWith(`${at + 1} 0 obj\n`));
    });
    const [, length, content] = /\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(text) ?? [];
    assert.equal(content.length, Number(length));
    assert(content.includes(`(Sample evidence ${document.id}) Tj`));
  });

  test('that are PNGs unpack to as many pixels as they say', async () => {
    const sample = startSample();
    const document = (await allDocuments(sample)).find(({ name }) => name.endsWith('.png'));
    const bytes = await bytesOf(sample, document.id);
    const width = bytes.readUInt32BE(16);
    const height = bytes.readUInt32BE(20);
    const length = bytes.readUInt32BE(33);
    assert.equal(bytes.toString('latin1', 37, 41), 'IDAT');
    assert.equal(inflateSync(bytes.subarray(41, 41 + length)).length, height * (1 + 3 * width));
    assert.equal(bytes.subarray(-12).toString('hex'), '0000000049454e44ae426082');
  });
});

test('an uploaded file comes back byte for byte, in each form that uploads have', async () => {
  const sample = startSample();
  const content = Uint8Array.from({ length: 100_000 }, (_, at) =>
    at < 5 ? '%PDF-'.charCodeAt(at) : (at * 7) & 0xff,
  );
  for (let round = 0; round < 4; round++) {
    const body = form({ content });
    const { id } = await sample.json('/users/2/documents', { method: 'POST', body });
    assert.deepEqual(new Uint8Array(await bytesOf(sample, id)), content);
  }
});

test('a download of nothing answers 404, of what is no id 400', async () => {
  const { send } = startSample();
  for (const id of [0, 2, 4_999_999, 5_000_100, 5_000_299, 5_025_100, 20_000_000]) {
    assert.equal((await send(`/users/documents/${id}/download`)).status, 404, String(id));
  }
  assert.equal((await send('/users/documents/x/download')).status, 400);
});
