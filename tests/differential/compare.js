import assert from 'node:assert/strict';
import { differences } from './differences.js';
import { faultOf } from './faults.js';
import { musterVerdict } from './muster.js';
import { mutated } from './mutate.js';
import { ajvVerdict } from './oracle.js';
import { grouped, lines } from './places.js';
import { createRandom } from './random.js';
import { styles, write } from './tree.js';

/** @import { Answer } from './answers.js' */

/**
 * Judges mutations of answers by the module and by Ajv: the same verdict, and the same codes,
 * patterns, first pointers and counts.
 *
 * @param {Answer[]} answers
 * @param {number} total
 * @param {number} seed
 */
export function compare(answers, total, seed) {
  const random = createRandom(seed);
  const seen = { valid: 0, invalid: 0, bad_json: 0, too_deep: 0 };
  for (let round = 0; round < total; round += 1) {
    const answer = random.pick(answers);
    const tree = mutated(answer.tree, random);
    const text = write(tree, random.pick(styles), random);
    const muster = musterVerdict(answer.operation, answer.status, text, random);
    const about = () => `seed ${seed}, round ${round}, ${answer.name}\n${text}`;
    const fault = faultOf(tree);
    if (fault) {
      assert.equal(muster.usable, false, about());
      assert.equal(muster.code, fault, about());
      seen[fault] += 1;
      continue;
    }
    const ajv = ajvVerdict(answer.schema, JSON.parse(text));
    const [told, expected] = [lines(muster.places), lines(grouped(ajv.departures))];
    if (told !== expected) assert.equal(told, expected, about());
    if (muster.valid !== ajv.valid) assert.equal(muster.valid, ajv.valid, about());
    assert.ok(muster.exact, 'the counts are those of the findings');
    seen[ajv.valid ? 'valid' : 'invalid'] += 1;
  }
  console.log(`seed ${seed}, ${total} mutations:`, seen);
  for (const { format, reason, count } of differences) {
    if (count > 0) console.log(`${count} times otherwise: ${format}, ${reason}`);
  }
}
