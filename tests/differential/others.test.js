import { test } from 'node:test';
import { others } from './answers.js';
import { compare } from './compare.js';
import { rounds, seed } from './random.js';

test('mutated documents, downloads and refusals are judged by the module as by Ajv', () => {
  compare(others, rounds(100_000), seed);
});
