import assert from 'node:assert/strict';
import { test } from 'node:test';
import { form, startSample } from './sample.js';

const pdf = '%PDF-1.7';
const zip = 'PK\x03\x04';
const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * @param {string} name
 * @param {string | Uint8Array<ArrayBuffer>} content
 * @param {number} [maxUploadBytes]
 */
async function upload(name, content, maxUploadBytes) {
  const body = form({ name, content });
  const answer = await startSample({ maxUploadBytes }).send('/users/2/documents', {
    method: 'POST',
    body,
  });
  return { status: answer.status, ...(await answer.json()) };
}

for (const [extension, content] of /** @type {const} */ ([
  ['pdf', pdf],
  ['docx', zip],
  ['odt', zip],
  ['doc', ole],
  ['xlsx', zip],
  ['ods', zip],
  ['pptx', zip],
  ['odp', zip],
  ['gif', 'GIF89a'],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['png', png],
])) {
  test(`.${extension} is taken with its own bytes, in any case, and with no others`, async () => {
    assert.equal((await upload(`a.${extension}`, content)).status, 201);
    assert.equal((await upload(`a.${extension.toUpperCase()}`, content)).status, 201);
    const wrong = await upload(`a.${extension}`, 'MZ: a program');
    assert.equal(wrong.status, 400);
    assert.deepEqual(wrong.message, ['file content does not match its extension']);
  });
}

test('other extensions are refused, whatever the bytes', async () => {
  for (const name of ['a.exe', 'a.html', 'a.svg', 'a.txt', 'pdf', 'a.', 'a.pdf.exe']) {
    const { status, message } = await upload(name, pdf);
    assert.equal(status, 400, name);
    assert.match(message[0], /^file must be one of: pdf, docx, /);
  }
});

test('a PDF header may come within the first 1,024 bytes, not later', async () => {
  assert.equal((await upload('a.pdf', ' '.repeat(1019) + pdf)).status, 201);
  assert.equal((await upload('a.pdf', ' '.repeat(1020) + pdf)).status, 400);
});

test('an empty file is refused', async () => {
  const { status, message } = await upload('a.pdf', '');
  assert.deepEqual([status, message], [400, ['file should not be empty']]);
});

test('a file of exactly the limit is taken, one byte more is 413', async () => {
  const exact = pdf.padEnd(1000, ' ');
  assert.equal((await upload('a.pdf', exact, 1000)).status, 201);
  const over = await upload('a.pdf', `${exact} `, 1000);
  assert.deepEqual(
    [over.status, over.statusCode, over.message],
    [413, 413, 'The file was too large to upload'],
  );
});

test('the limit holds for JSON too, measured in bytes of the file', async () => {
  const { send } = startSample({ maxUploadBytes: 300_000 });
  for (const [length, status] of [
    [300_000, 201],
    [300_001, 413],
    [900_000, 413],
  ]) {
    const base64String = `data:application/pdf;base64,${btoa(pdf.padEnd(length, ' '))}`;
    const body = { type: 'SEC_TRAINING', base64File: { base64String, filename: 'a.pdf' } };
    const answer = await send('/users/2/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, status);
  }
});

test('25 MiB are taken where nothing else is set', async () => {
  const limit = 26_214_400;
  assert.equal((await upload('a.pdf', pdf.padEnd(limit, ' '))).status, 201);
  assert.equal((await upload('a.pdf', pdf.padEnd(limit + 1, ' '))).status, 413);
});

test('of a body that is far too large only the beginning is read', async () => {
  let pulled = 0;
  const endless = new ReadableStream(
    {
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(65_536));
      },
    },
    { highWaterMark: 0 },
  );
  /** @type {RequestInit & { duplex: string }} */
  const init = {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  };
  const answer = await startSample({ maxUploadBytes: 1_000_000 }).send('/users/2/documents', init);
  assert.equal(answer.status, 413);
  assert(pulled < 20);
});
