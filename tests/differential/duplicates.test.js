import assert from 'node:assert/strict';
import { test } from 'node:test';
import { others, users } from './answers.js';
import { faultOf } from './faults.js';
import { musterVerdict } from './muster.js';
import { mutated, oddValue } from './mutate.js';
import { ajvVerdict } from './oracle.js';
import { token } from './places.js';
import { createRandom, rounds, seed } from './random.js';
import { copyOf, styles, write } from './tree.js';

/**
 * @import { Departure } from './places.js'
 * @import { Random } from './random.js'
 * @import { ObjectTree, Tree } from './tree.js'
 */

const plain = styles[0];

/** Where two branches of an anyOf take objects, each occurrence counts in the choice of one. */
const isOfAnyOf = (/** @type {string} */ pointer) =>
  /\/(documents\/\d+|fileBuffer)\//.test(pointer);

/**
 * @param {Tree} tree
 * @param {string} [pointer]
 * @param {string} [pattern]
 * @returns {{ object: ObjectTree, pointer: string, pattern: string }[]} those that have members
 */
function objectsIn(tree, pointer = '', pattern = '') {
  // Absurdly long pointers are cut.
  if (pointer.length > 500) return [];
  if (tree.kind === 'array') {
    return tree.items.flatMap((item, at) => objectsIn(item, `${pointer}/${at}`, `${pattern}/*`));
  }
  if (tree.kind !== 'object' || tree.members.length === 0) return [];
  const inner = tree.members.flatMap(([key, each]) =>
    objectsIn(each, `${pointer}/${token(key)}`, `${pattern}/${token(key)}`),
  );
  return [{ object: tree, pointer, pattern }, ...inner];
}

/**
 * Says a member of some object again, once or twice, with the same or another value.
 *
 * @param {Tree} tree
 * @param {Random} random
 */
function repeated(tree, random) {
  const { object, pointer, pattern } = random.pick(objectsIn(tree));
  const [key, value] = random.pick(object.members);
  const values = [value];
  for (let left = 1 + random.below(2); left > 0; left -= 1) {
    values.push(random.chance(30) ? copyOf(value) : oddValue(random));
  }
  const others = object.members.filter(([name]) => name !== key);
  const write = (/** @type {Tree[]} */ some) => {
    object.members = [...others];
    for (const each of some) {
      object.members.splice(random.below(object.members.length + 1), 0, [key, each]);
    }
  };
  const tail = `/${token(key)}`;
  return { values, pointer: pointer + tail, pattern: pattern + tail, write };
}

/** @param {Departure[]} departures */
function tally(departures) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { severity, code, pattern } of departures) {
    const key = `${severity} ${code} ${pattern}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

test('a field that comes again is told, and every value of it is judged', () => {
  const random = createRandom(seed);
  const seen = { exact: 0, inAnyOf: 0 };
  const total = rounds(20_000);
  for (let round = 0; round < total; round += 1) {
    const answer = random.pick(random.chance(50) ? users : others);
    const tree = random.chance(50) ? mutated(answer.tree, random) : copyOf(answer.tree);
    if (objectsIn(tree).length === 0) continue;
    const again = repeated(tree, random);
    again.write(again.values);
    if (faultOf(tree)) continue;
    const text = write(tree, random.pick(styles), random);
    const about = () => `seed ${seed}, round ${round}, ${answer.name}\n${text}`;
    const muster = musterVerdict(answer.operation, answer.status, text, random);
    const told = muster.places.find(({ code }) => code === 'duplicate_key');
    assert.deepEqual(
      [muster.valid, told?.pointer, told?.pattern, told?.count],
      [false, again.pointer, again.pattern, again.values.length - 1],
      about(),
    );
    if (isOfAnyOf(again.pointer)) {
      seen.inAnyOf += 1;
      continue;
    }
    // One reading for each value; what is not about the field is in all of them.
    const readings = again.values.map((value) => {
      again.write([value]);
      return ajvVerdict(answer.schema, JSON.parse(write(tree, plain, random))).departures;
    });
    const within = (/** @type {Departure} */ { pointer }) =>
      `${pointer}/`.startsWith(`${again.pointer}/`);
    const expected = tally([
      ...readings[0].filter((each) => !within(each)),
      ...readings.flatMap((each) => each.filter(within)),
    ]);
    const rest = muster.places.filter(({ code }) => code !== 'duplicate_key');
    const found = Object.fromEntries(
      rest.map((each) => [`${each.severity} ${each.code} ${each.pattern}`, each.count]),
    );
    assert.deepEqual(found, expected, about());
    seen.exact += 1;
  }
  console.log(`seed ${seed}, ${total} repeated fields:`, seen);
});
