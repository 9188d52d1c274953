import { count } from './say.js';

/**
 * What kinds of departure there are, by their stable words.
 * @type {Record<string, string>}
 */
const codes = {
  bad_json: 'The answer is not JSON',
  bad_utf8: 'The answer is not valid UTF-8',
  truncated: 'The answer ends too early',
  too_deep: 'The answer nests too deep',
  too_large: 'The answer is too large',
  missing_field: 'A required field did not come',
  wrong_type: 'A value is of another type',
  wrong_format: 'A text is of another form',
  out_of_range: 'A value is out of its range',
  unknown_value: 'A value is not among the known ones',
  unknown_field: 'The contract does not know this field',
  undocumented_status: 'The contract does not know this status',
  duplicate_key: 'A field comes twice',
  too_complex: 'Too many schemas judge one value',
};

/** What a table of findings says above its columns, on the page as in a report. */
export const findingColumns = {
  severity: 'Severity',
  operation: 'Operation',
  pattern: 'Where',
  expected: 'Expected',
  found: 'Found',
  count: 'Times',
  rows: 'Rows',
  example: 'Example',
};

/** @typedef {{ expected: string, found: string }} Departure */

export default {
  codes,
  sentence: (/** @type {Departure} */ { expected, found }) =>
    `expected ${expected}, found ${found}`,
  inside: (/** @type {number} */ n) => `${count(n, 'finding')} inside`,
  some: (/** @type {number} */ places) =>
    `${count(places, 'place')} in this answer ${places === 1 ? 'departs' : 'depart'} from the contract: each carries a mark.`,
  all: 'See the findings',
  missing: 'did not come',
  at: (/** @type {string} */ pointer) => pointer || 'the whole answer',
};
