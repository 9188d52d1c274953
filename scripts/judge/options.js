import { parseArgs } from 'node:util';

/** A mistake in how the command was called: a sentence and exit code 2, no stack. */
export class UsageError extends Error {}

export const formats = ['text', 'json', 'sarif'];

export const usage = `Judges one saved answer of the API by the contract.

Usage: ./scripts/check OPERATION STATUS [FILE] [--format text|json|sarif] [--contract FILE]

  OPERATION   listUsers, getUser, getUserByEmail, listUserDocuments, uploadUserDocument,
              downloadUserDocument or deleteUserDocument
  STATUS      the HTTP status that came with the answer, such as 200
  FILE        the saved body; standard input where it is absent or -
  --format    how findings are written: text (default), json or sarif
  --contract  another OpenAPI 3.1 document to judge by

Exit code: 0 no finding above "new", 1 otherwise, 2 wrong usage.

  status=$(curl -s -o answer.json -w '%{http_code}' "$api/users")
  ./scripts/check listUsers "$status" answer.json
`;

/**
 * @typedef {object} Options
 * @property {string} operation
 * @property {number} status
 * @property {string | null} file null: standard input
 * @property {string} format
 * @property {string | null} contract a file
 */

/**
 * @param {string[]} words of the command line, in any order
 * @returns {Options | null} null: help is wanted
 */
export function readOptions(words) {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [operation, status, file = '-', ...more] = positionals;
  if (operation === undefined || status === undefined) {
    throw new UsageError(
      'An OPERATION and a STATUS are needed, such as: listUsers 200 answer.json',
    );
  }
  if (more.length > 0) throw new UsageError(`One FILE at a time; “${more[0]}” is one too many.`);
  if (!/^[1-5]\d\d$/.test(status)) {
    throw new UsageError(`“${status}” is no HTTP status: three digits from 100 to 599.`);
  }
  const { format = 'text', contract = null } = values;
  // An unset variable would else mean the built-in one.
  if (contract === '') throw new UsageError('--contract needs the name of a file.');
  if (!formats.includes(format)) {
    throw new UsageError(`There is no format “${format}”. The formats are ${formats.join(', ')}.`);
  }
  return { operation, status: Number(status), file: file === '-' ? null : file, format, contract };
}

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        contract: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message);
  }
}
