import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf } from '../../web/elements/connect/choice.js';
import { connectWords } from '../../web/elements/words/connect.js';

test('a name with a colon would take some of itself for the secret, and is refused', () => {
  const form = new FormData();
  form.set('base', 'https://gateway.test');
  form.set('secret', 'known to callers');
  for (const [name, refusal] of [
    ['ana', ''],
    ['ana:x', connectWords.choose.refusals.badCaller],
  ]) {
    form.set('caller', name);
    assert.equal(choiceOf('gateway', form).refusal, refusal);
  }
});
