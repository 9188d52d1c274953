import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '#contract' with { type: 'json' };
import { startExport } from '../../web/engine/export.js';
import { exchange, newEngine } from './support.js';

/** The texts of a user that the directory keeps: by the contract's name, and by the row's. */
const texts = Object.entries(contract.components.schemas.User.properties).flatMap(
  ([name, schema]) => {
    const { type, 'x-muster-field': field = '' } = /** @type {Record<string, any>} */ (schema);
    const kept = [type].flat().includes('string') && field.startsWith('user.');
    return kept ? [{ name, member: field.slice('user.'.length) }] : [];
  },
);

/** @param {object[]} data  @returns {Promise<Awaited<ReturnType<typeof newEngine>>>} */
async function knowing(data) {
  const engine = await newEngine();
  const answer = { data, page: 1, limit: 50, total: data.length };
  exchange(engine, 'listUsers', { limit: 50 }, JSON.stringify(answer));
  return engine;
}

const told = {
  id: 1,
  ...Object.fromEntries(texts.map(({ name, member }) => [name, `the ${member}`])),
};
/** Of one so large not all is kept as it came. */
const large = { ...told, id: 2, roles: Array.from({ length: 5000 }, (_, at) => `ROLE_${at}`) };
const bare = { id: 3 };

test('each text of a user is in the row, in a snapshot and in JSON, and is of that user alone', async () => {
  assert.ok(texts.length >= 6);
  const engine = await knowing([told, large, bare]);
  const [row, rowOfLarge, rowOfBare] = engine.view({ sort: 'id' }).rows;
  const [alone] = (await knowing([bare])).view({}).rows;
  assert.deepEqual(rowOfBare, alone);
  const out = startExport(engine.session, { format: 'snapshot' });
  const line = JSON.parse(String(out.next()).split('\n')[0]);
  out.close();
  for (const { member } of texts) {
    const text = `the ${member}`;
    for (const one of [row, rowOfLarge, line]) {
      assert.equal(one[/** @type {keyof typeof one} */ (member)], text);
    }
  }
});
