import { test } from 'node:test';
import { users } from './answers.js';
import { compare } from './compare.js';
import { rounds, seed } from './random.js';

test('mutated users are judged by the module as by Ajv, pointer by pointer', () => {
  compare(users, rounds(100_000), seed);
});
