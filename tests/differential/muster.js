import { newEngine } from '../boundary/support.js';
import { grouped } from './places.js';

/**
 * @import { Place } from './places.js'
 * @import { Random } from './random.js'
 */

const engine = await newEngine();
const encoder = new TextEncoder();
let answers = 0;

/** @param {Muster.Report['findings']} findings  @returns {Place[]} broken and tolerated alike */
const placesOf = (findings) =>
  grouped(
    findings.map((each) => ({ ...each, severity: each.severity === 'new' ? 'new' : 'above' })),
  );

/**
 * The module's verdict on a text, read in a few pieces.
 *
 * @param {string} operation
 * @param {number} status
 * @param {string} text
 * @param {Random} random
 */
export function musterVerdict(operation, status, text, random) {
  // What is gathered over many answers is not asked for here.
  answers += 1;
  if (answers % 5000 === 0) engine.forget();
  const bytes = encoder.encode(text);
  const answer = engine.answer(engine.expect(operation), {
    status,
    contentType: 'application/json',
  });
  const cut = random.chance(50) ? random.below(bytes.length + 1) : 0;
  answer.push(bytes.subarray(0, cut));
  answer.push(bytes.subarray(cut));
  const { findings, counts, usable, code } = answer.end({ complete: true });
  const places = placesOf(findings);
  const total = (/** @type {string} */ severity) =>
    places.reduce((sum, each) => sum + (each.severity === severity ? each.count : 0), 0);
  const exact = total('new') === counts.new && total('above') === counts.tolerated + counts.broken;
  return { valid: counts.broken + counts.tolerated === 0, usable, code, places, exact };
}
