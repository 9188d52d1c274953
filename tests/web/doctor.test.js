import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '#contract' with { type: 'json' };
import { examine } from '../../web/app/doctor.js';

/** @import { Trial } from '../../web/elements/connect/doctor.js' */

const described = Object.values(contract.paths).flatMap((item) =>
  Object.entries(item).map(([method, { operationId }]) => ({ method, operationId })),
);

test('every operation that changes nothing is among what a key is examined by, and no other', async () => {
  const operations = Object.fromEntries(
    described.map(({ operationId }) => [operationId, { permission: operationId }]),
  );
  const refused = { ok: false, problem: { kind: 'status', status: 403, serverCode: 1 } };
  /** @type {Trial[][]} */
  const told = [];
  const parts = /** @type {any} */ ({
    client: { call: async () => refused },
    engine: {},
    contract: { operations },
  });
  await examine(parts, new AbortController().signal, (trials) => told.push(trials));
  for (const { method, operationId } of described) {
    const first = told[0].find(({ operation }) => operation === operationId);
    assert.equal(first?.state, method === 'get' ? 'waiting' : 'unused', operationId);
  }
});

test('the document to download is found in the list of documents, where no user came with one', async () => {
  const operations = Object.fromEntries(
    described.map(({ operationId }) => [operationId, { permission: operationId }]),
  );
  const bodies = /** @type {Record<string, unknown>} */ ({
    listUserDocuments: { documents: [{ id: 31 }], total: 1 },
  });
  /** @type {[string, unknown][]} */
  const asked = [];
  const parts = /** @type {any} */ ({
    client: {
      call: async (/** @type {string} */ operation, /** @type {unknown} */ params) => {
        asked.push([operation, params]);
        return { ok: true, body: bodies[operation], report: { status: 200 } };
      },
    },
    engine: { page: () => ({ rows: [{ id: 7, email: 'a@example.com', documents: [] }] }) },
    contract: { operations },
  });
  await examine(parts, new AbortController().signal, () => {});
  assert.deepEqual(asked.at(-1), ['downloadUserDocument', { docId: 31 }]);
});
