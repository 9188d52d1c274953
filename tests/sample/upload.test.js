import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uploadableTypes } from '../../web/sample/upload/renewal.js';
import { departures } from './contract.js';
import { form, startSample } from './sample.js';
import { upload, uploadJson } from './uploads.js';

test('an upload is answered with the document, which is then listed', async () => {
  const sample = startSample();
  const { status, body } = await upload(sample, form({ name: 'Žofie’s proof.pdf' }));
  assert.equal(status, 201);
  assert.deepEqual(departures('UserDocument', body), []);
  const { id, createdAt, updatedAt, ...rest } = body;
  assert.deepEqual(rest, {
    name: 'Žofie’s proof.pdf',
    type: 'SEC_TRAINING',
    renewalDate: '2027-11-23',
  });
  assert.match(createdAt, /^2026-11-23T/);
  assert.equal(updatedAt, createdAt);
  assert(id >= 20_000_000);
  assert.deepEqual((await sample.json('/users/2/documents')).documents.at(-1), body);
});

test('an upload appears in the user’s own record, in the form the record has', async () => {
  const sample = startSample();
  const users = await sample.everybody();
  const paged = users.find(({ documents }) => documents?.[0]?.total === 1);
  const flat = users.find(({ documents }) => documents?.length === 0);
  const absent = users.find(({ documents }) => documents === undefined);
  for (const { id } of [paged, flat, absent]) await upload(sample, form(), id);

  const now = await Promise.all([paged, flat, absent].map(({ id }) => sample.json(`/users/${id}`)));
  assert.deepEqual([now[0].documents[0].total, now[0].documents[0].data.length], [2, 2]);
  assert.equal(now[1].documents[0].name, 'proof.pdf');
  assert.equal(now[2].documents, undefined);
});

test('the same file as JSON in base64 makes the same document', async () => {
  const sample = startSample();
  const base64String = `data:application/pdf;base64,${btoa('%PDF-1.4')}`;
  const { status, body } = await uploadJson(sample, {
    type: 'MFA_EVIDENCE',
    completionDate: '2026-01-31',
    base64File: { base64String, filename: 'proof.pdf' },
  });
  assert.equal(status, 201);
  assert.deepEqual([body.name, body.renewalDate], ['proof.pdf', '2027-01-31']);
});

test('each uploadable type is taken, any other is not', async () => {
  const sample = startSample();
  for (const type of uploadableTypes) {
    assert.equal((await upload(sample, form({}, { type }))).status, 201);
  }
  for (const type of ['ANTIVIRUS_EVIDENCE', 'sec_training', '']) {
    const { status, body } = await upload(sample, form({}, { type }));
    assert.equal(status, 400);
    assert.match(body.message[0], /^type must be one of the following values: SEC_TRAINING, /);
  }
});

for (const [type, completionDate, renewalDate] of [
  ['SEC_TRAINING', '2026-02-28', '2027-02-28'],
  ['SEC_TRAINING', '2024-02-29', '2025-02-28'],
  ['HIPAA_TRAINING_EVIDENCE', '2026-06-30T23:30:00-02:00', '2027-07-01'],
  ['MFA_EVIDENCE', '2026-06-30T12:00:00.123Z', '2027-06-30'],
  ['OFFBOARDING_EVIDENCE', '2026-06-30', '2029-06-30'],
]) {
  test(`${type} completed ${completionDate} is renewed ${renewalDate}`, async () => {
    const { body } = await upload(startSample(), form({}, { type, completionDate }));
    assert.equal(body.renewalDate, renewalDate);
  });
}

test('a completion date that is none is refused', async () => {
  for (const completionDate of ['', 'yesterday', '2026-02-30', '30.06.2026', '2026-06-30 12:00']) {
    const { status, body } = await upload(startSample(), form({}, { completionDate }));
    assert.equal(status, 400);
    assert.deepEqual(body.message, ['completionDate must be a valid ISO 8601 date string']);
  }
});
