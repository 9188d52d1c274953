import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answers, operationNames, operations } from '../../web/sample/sample-api.js';
import { departures } from './contract.js';
import { startSample } from './sample.js';

/** @import { OperationName } from '../../web/sample/sample-api.js' */

const schemas = {
  listUsers: 'UsersPage',
  getUser: 'User',
  getUserByEmail: 'User',
  listUserDocuments: 'UserDocumentList',
  uploadUserDocument: 'UserDocument',
  downloadUserDocument: 'DocumentDownload',
};
const answering = /** @type {(keyof typeof schemas)[]} */ (Object.keys(schemas));

/**
 * @param {OperationName} operation
 * @param {string} answer
 */
async function switched(operation, answer) {
  const sample = startSample();
  await sample.turn(operation, { answer, delay: 0 });
  return sample.call(operation);
}

/**
 * The same operation's body without a switch.
 *
 * @param {OperationName} operation
 */
const rightText = async (operation) => (await startSample().call(operation)).text();

/** Moments and tokens are new in each answer; all else is the same. */
const timeless = (/** @type {string} */ text) =>
  text.replace(/T\d\d:\d\d:\d\d\.\d{3}Z/g, '').replace(/expires=\w+&token=\w+/g, '');

test('every named answer can be had of every operation', async () => {
  for (const operation of operationNames) {
    for (const answer of answers) {
      const response = await switched(operation, answer);
      assert(response.status >= 200, `${operation} ${answer}`);
      await response.body?.cancel();
    }
  }
});

for (const operation of operationNames) {
  const { success } = operations[operation];

  describe(`${operation} switched`, () => {
    test('to rate-limited answers 429 with Retry-After', async () => {
      const answer = await switched(operation, 'rate-limited');
      assert.equal(answer.status, 429);
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
      assert.deepEqual(departures('Error', await answer.json()), []);
    });

    test('to bad-gateway answers 502 with HTML', async () => {
      const answer = await switched(operation, 'bad-gateway');
      assert.equal(answer.status, 502);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(await answer.text(), /^<!doctype html>/);
    });

    test('to html answers 200 with HTML', async () => {
      const answer = await switched(operation, 'html');
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(await answer.text(), /^<!doctype html>/);
    });

    test('to not-json answers 200 and a lie about the type', async () => {
      const answer = await switched(operation, 'not-json');
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
      await assert.rejects(answer.json(), SyntaxError);
    });

    test('to deep answers 10,000 levels, and not one more', async () => {
      const answer = await switched(operation, 'deep');
      const text = await answer.text();
      assert.equal(text.match(/[[{]/g)?.length, 10_000);
      assert.equal(text.match(/[\]}]/g)?.length, 10_000);
    });

    test('to bad-utf8 answers JSON with a string that is no text', async () => {
      const answer = await switched(operation, 'bad-utf8');
      assert.equal(answer.status, success);
      const bytes = await answer.arrayBuffer();
      assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), TypeError);
      assert.equal(JSON.parse(new TextDecoder().decode(bytes)).note, '\ufffd(');
    });

    test('to empty answers the right status without a body', async () => {
      const answer = await switched(operation, 'empty');
      assert.deepEqual([answer.status, await answer.text()], [success, '']);
    });

    test('to not-found answers 404, to array-message 400 with a list', async () => {
      const missing = await switched(operation, 'not-found');
      assert.equal(missing.status, 404);
      assert.deepEqual(departures('Error', await missing.json()), []);

      const invalid = await switched(operation, 'array-message');
      assert.equal(invalid.status, 400);
      const body = await invalid.json();
      assert(Array.isArray(body.message) && body.message.length > 1);
      assert.deepEqual(departures('Error', body), []);
    });
  });
}

for (const operation of answering) {
  describe(`${operation} switched`, () => {
    test('to truncated answers half of the right body', async () => {
      const answer = await switched(operation, 'truncated');
      const text = Buffer.from(await answer.arrayBuffer()).toString();
      const right = await rightText(operation);
      assert.equal(answer.status, operations[operation].success);
      assert(timeless(right).startsWith(timeless(text).slice(0, -30)));
      assert(Math.abs(Buffer.byteLength(text) - Buffer.byteLength(right) / 2) < 5);
      assert.throws(() => JSON.parse(text), SyntaxError);
    });

    test('to drifted departs from the contract and stays JSON', async () => {
      const answer = await switched(operation, 'drifted');
      assert.equal(answer.status, operations[operation].success);
      assert.notDeepEqual(departures(schemas[operation], await answer.json()), []);
    });
  });
}
