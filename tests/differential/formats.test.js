import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEngine } from '../boundary/support.js';
import { differences, formats } from './differences.js';
import { dates, emails, links, uuids } from './odd.js';
import { createRandom, rounds, seed } from './random.js';

/** @import { Random } from './random.js' */

/** @type {Record<string, string[]>} */
const texts = { date: dates, 'date-time': dates, email: emails, uri: links, uuid: uuids };
const names = Object.keys(texts);

const schema = {
  type: 'object',
  properties: Object.fromEntries(names.map((format) => [format, { type: 'string', format }])),
};
const contract = {
  openapi: '3.1.0',
  paths: {
    '/formats': {
      get: {
        operationId: 'formats',
        responses: { 200: { description: '', content: { 'application/json': { schema } } } },
      },
    },
  },
};
const engine = await newEngine({ contract: JSON.stringify(contract) });

/** What an edit may put in: what the grammars speak of, and some that none does. */
const marks = [...'0123456789-+:.TZtz/?#@[]%"\\!$&()*,;=_~ {}|^`<>aGv\n\u0000\u007fé😀', ''];

/** @param {string} text  @param {Random} random */
function edited(text, random) {
  const chars = [...text];
  for (let left = random.below(4); left > 0; left -= 1) {
    chars.splice(random.below(chars.length + 1), random.below(3), random.pick(marks));
  }
  return chars.join('');
}

test('texts are of a format for the module as for ajv-formats, but for what the RFCs say', () => {
  const random = createRandom(seed);
  const seen = { right: 0, wrong: 0 };
  const total = rounds(40_000);
  for (let round = 0; round < total; round += 1) {
    const value = Object.fromEntries(
      names.map((format) => [format, edited(random.pick(texts[format]), random)]),
    );
    const answer = engine.answer(engine.expect('formats'), {
      status: 200,
      contentType: 'application/json',
    });
    answer.push(new TextEncoder().encode(JSON.stringify(value)));
    const { findings } = answer.end({ complete: true });
    const refused = new Set(findings.map(({ pointer }) => pointer.slice(1)));
    for (const name of names) {
      const taken = formats[name](value[name]);
      seen[taken ? 'right' : 'wrong'] += 1;
      if (taken === refused.has(name)) {
        assert.equal(
          !refused.has(name),
          taken,
          `seed ${seed}, ${name} ${JSON.stringify(value[name])}`,
        );
      }
    }
  }
  console.log(`seed ${seed}, ${total * names.length} texts:`, seen);
  for (const { format, reason, count } of differences) {
    console.log(`${count} times otherwise: ${format}, ${reason}`);
    if (!reason.includes('4096')) assert.ok(count > 0, `of no use: ${reason}`);
  }
});
