import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contract, departures, documented } from './contract.js';
import { startSample } from './sample.js';

/** @typedef {import('../../web/sample/sample-api.js').OperationName} OperationName */

/** @param {any} response */
const resolved = (response) =>
  response.$ref ? contract.components.responses[response.$ref.split('/').at(-1)] : response;

describe('switched to a documented status', () => {
  for (const { name, operation } of documented) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const { description, content } = resolved(response);
      const schema = content?.['application/json'].schema.$ref.split('/').at(-1);

      test(`${name} answers ${status}`, async () => {
        const { turn, call } = startSample();
        const operationName = /** @type {OperationName} */ (name);
        assert.equal((await turn(operationName, { answer: status })).status, 200);
        const answer = await call(operationName);
        assert.equal(answer.status, Number(status));
        if (!schema) {
          assert.equal(await answer.text(), '');
          return;
        }
        assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
        const body = await answer.json();
        assert.deepEqual(departures(schema, body), []);
        if (schema === 'Error') {
          assert.equal(body.message, description);
          assert.equal(body.statusCode, Number(status));
          assert(body.code >= 10001 && body.code !== Number(status));
        }
      });
    }
  }
});

test('debugInfo is absent, null or filled', async () => {
  const { turn, json } = startSample();
  const kinds = [];
  for (const answer of ['400', '403', '500']) {
    await turn('getUser', { answer });
    kinds.push((await json('/users/2')).debugInfo);
  }
  assert.deepEqual([kinds[0], kinds[1], kinds[2].name], [undefined, null, 'InternalServerError']);
});

test('a refusal by switch changes nothing', async () => {
  const { turn, call, json } = startSample();
  const before = await json('/users/2');
  await turn('uploadUserDocument', { answer: '503' });
  await turn('deleteUserDocument', { answer: '403' });
  await call('uploadUserDocument');
  await call('deleteUserDocument');
  assert.deepEqual(await json('/users/2'), before);
  assert.equal((await json('/users/1/documents')).documents.length, 1);
});
