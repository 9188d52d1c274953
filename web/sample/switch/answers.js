import { operations } from '../operations.js';

/** @typedef {import('../operations.js').OperationName} OperationName */

/**
 * What a switch can answer beside the documented statuses, and what that does.
 */
export const described = /** @type {const} */ ({
  'rate-limited': '429 with Retry-After',
  'bad-gateway': '502 with an HTML page',
  html: '200 with an HTML page',
  slow: 'the right answer, late and in small pieces',
  'cut-off': 'the right status and headers; the connection breaks half-way through the body',
  truncated: 'half of the right body, ended properly',
  'not-json': '200 that says it is JSON and is not',
  'bad-utf8': 'the right answer with invalid UTF-8 in one more string',
  deep: '200 with a body that nests 10,000 deep',
  huge: 'the right answer, padded to more than 100 MB',
  drifted: 'the right answer, departing from the contract',
  empty: 'the right status without a body',
  'not-found': '404, also where it is not documented',
  stalled: 'the right status, headers and first bytes, then nothing',
  'array-message': '400 with a list of messages',
  shifting:
    'the right answer of a list of users that loses one with every request; else the right one',
});

/** @typedef {keyof typeof described} AnswerName */

export const answers = /** @type {AnswerName[]} */ (Object.keys(described));

/**
 * All that the switch of one operation takes.
 *
 * @param {OperationName} operation
 * @returns {string[]}
 */
export function answersOf(operation) {
  const { success, refusals } = operations[operation];
  return [success, ...refusals.toSorted((a, b) => a - b)].map(String).concat(answers);
}
