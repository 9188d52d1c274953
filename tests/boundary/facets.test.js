import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACETS, Options } from '../../web/elements/facets/options.js';
import { filterWords } from '../../web/elements/words/filters.js';
import { newEngine } from './support.js';

test('each facet that is counted is offered, with all its values, and has words', async () => {
  const engine = await newEngine();
  // The first stands among the roles, the months among the renewals.
  const { privileged: _, month: __, ...facets } = engine.view({}).facets;
  const keys = FACETS.map(({ key }) => key);
  assert.deepEqual(keys.toSorted(), Object.keys(facets).toSorted());
  for (const key of keys) {
    assert.ok(Object.hasOwn(filterWords.keys, key), key);
    const values = (/** @type {Muster.View['facets'] | null} */ told) =>
      new Options().of(key, told, [], []).map(({ value }) => value);
    const told = facets[/** @type {keyof typeof facets} */ (key)].map(({ value }) => value);
    for (const value of told) assert.ok(values(engine.view({}).facets).includes(value), value);
    // What is known before anything is counted is a closed list.
    for (const value of key === 'role' ? [] : values(null)) {
      assert.ok(told.includes(value), `${key}:${value}`);
      assert.ok(Object.hasOwn(filterWords.values[key], value), `${key}:${value}`);
    }
  }
});
