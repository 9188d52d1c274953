import assert from 'node:assert/strict';
import { test } from 'node:test';
import { form, startSample } from './sample.js';
import { upload, uploadJson } from './uploads.js';

test('a name loses its folders and control characters', async () => {
  const sample = startSample();
  const named = async (/** @type {string} */ filename) => {
    const base64String = `data:;base64,${btoa('%PDF-')}`;
    const base64File = { base64String, filename };
    return (await uploadJson(sample, { type: 'SEC_TRAINING', base64File })).body;
  };
  assert.equal((await named('../../etc/passwd.pdf')).name, 'passwd.pdf');
  assert.equal((await named('C:\\proof\\a.pdf')).name, 'a.pdf');
  assert.equal((await named('a\u0000b\r\n\ud800.pdf')).name, 'ab.pdf');
  assert.match((await named('.pdf/')).message[0], /^file must be one of/);
  assert.match((await named(`${'x'.repeat(252)}.pdf`)).message[0], /longer than 255/);
});

test('all that is wrong with an upload is said at once', async () => {
  const { body } = await upload(
    startSample(),
    form({ name: 'virus.exe' }, { type: 'X', completionDate: 'x' }),
  );
  assert.equal(body.message.length, 3);
});

test('a body without a file, or that cannot be read, is refused', async () => {
  const sample = startSample();
  const nothing = new FormData();
  nothing.set('type', 'SEC_TRAINING');
  const text = form();
  text.set('file', 'only a text');
  for (const body of [nothing, text]) {
    assert.deepEqual((await upload(sample, body)).body.message, ['file should not be empty']);
  }

  const base64File = { base64String: 'data:application/pdf;base64,%%%', filename: 'a.pdf' };
  for (const body of ['{', '[]', 'null', { type: 'SEC_TRAINING' }, { base64File }]) {
    assert.equal((await uploadJson(sample, body)).status, 400);
  }
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain']) {
    const headers = { 'Content-Type': type };
    const answer = await sample.send('/users/2/documents', { method: 'POST', headers, body: 'x' });
    assert.equal(answer.status, 400, type);
  }
  assert.equal((await sample.send('/users/2/documents', { method: 'POST' })).status, 400);
});

test('an upload for nobody answers 404, for what is no id 400', async () => {
  assert.equal((await upload(startSample(), form(), 251)).status, 404);
  const answer = await startSample().send('/users/me/documents', { method: 'POST', body: form() });
  assert.equal(answer.status, 400);
});
