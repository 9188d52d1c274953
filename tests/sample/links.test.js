import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { downloadThat } from './downloads.js';
import { form, origin, startSample } from './sample.js';

describe('a signed link', () => {
  test('leads to the file as an attachment of the right type', async () => {
    const sample = startSample({ base: '/public' });
    const { document, answer } = await downloadThat(sample, ({ signedUrl }) => signedUrl);
    assert(answer.signedUrl.startsWith(`${origin}/public/sample/files/${document.id}?`));
    const file = await sample.api.fetch(new Request(answer.signedUrl));
    assert.equal(file.status, 200);
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(
      file.headers.get('content-length'),
      String((await file.clone().arrayBuffer()).byteLength),
    );
  });

  test('says the name in any script', async () => {
    const sample = startSample();
    const body = form({ name: '証明 (1)’s*.pdf' });
    const answer = await sample.send('/users/2/documents', { method: 'POST', body });
    assert.equal((await answer.json()).id % 4, 0, 'the form that is a link alone');
    const { signedUrl } = await sample.json('/users/documents/20000000/download');
    const file = await sample.api.fetch(new Request(signedUrl));
    assert.equal(file.headers.get('content-type'), 'application/pdf');
    assert.equal(await file.text(), '%PDF-1.4');
    assert.equal(
      file.headers.get('content-disposition'),
      "attachment; filename*=UTF-8''%E8%A8%BC%E6%98%8E%20%281%29%E2%80%99s%2A.pdf",
    );
  });

  test('is new each time', async () => {
    const sample = startSample();
    const { document, answer } = await downloadThat(sample, ({ signedUrl }) => signedUrl);
    const again = await sample.json(`/users/documents/${document.id}/download`);
    assert.notEqual(again.signedUrl, answer.signedUrl);
  });

  test('works without a key and for its own document only', async () => {
    const sample = startSample({ requireKey: 'secret' });
    const headers = { Authorization: 'Bearer secret' };
    const link = async (/** @type {number} */ id) =>
      (await sample.json(`/users/documents/${id}/download`, { headers })).signedUrl;
    const documents = [];
    for (let user = 2; documents.length < 2; user++) {
      const list = await sample.json(`/users/${user}/documents`, { headers });
      for (const { id } of list.documents) if (await link(id)) documents.push(id);
    }
    const own = await link(documents[0]);
    const status = async (/** @type {string} */ url) =>
      (await sample.api.fetch(new Request(url))).status;
    assert.equal(await status(own), 200);
    assert.equal(await status(own.replace(`/${documents[0]}?`, `/${documents[1]}?`)), 403);
    assert.equal(await status(own.replace(/token=.*/, 'token=guessed')), 403);
    assert.equal(await status(own.replace(/\?.*/, '')), 403);
  });

  test('expires', async () => {
    const sample = startSample({ linkSeconds: 0 });
    const { answer } = await downloadThat(sample, ({ signedUrl }) => signedUrl);
    const file = await sample.api.fetch(new Request(answer.signedUrl));
    assert.equal(file.status, 403);
    assert.equal((await file.json()).message, 'The link has expired');
  });

  test('dies with its document', async () => {
    const sample = startSample();
    const { id } = await sample.json('/users/2/documents', { method: 'POST', body: form() });
    const { signedUrl } = await sample.json(`/users/documents/${id}/download`);
    await sample.send(`/users/documents/${id}/2`, { method: 'DELETE' });
    assert.equal((await sample.api.fetch(new Request(signedUrl))).status, 404);
  });
});
