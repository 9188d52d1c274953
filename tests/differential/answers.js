import { readdirSync, readFileSync } from 'node:fs';
import { contract, documented } from '../sample/contract.js';
import { treeOf } from './tree.js';

/** @import { Tree } from './tree.js' */

const folder = new URL('../corpus/clean/', import.meta.url);

/** @typedef {{ name: string, operation: string, status: number, schema: any, tree: Tree }} Answer */

/** @param {string} operation  @param {number} status  @returns {any} */
function schemaOf(operation, status) {
  const found = documented.find(({ name }) => name === operation)?.operation.responses[status];
  const response = found.$ref ? contract.components.responses[found.$ref.split('/').at(-1)] : found;
  return response.content?.['application/json'].schema;
}

/** @type {Answer[]} */
const fromCorpus = readdirSync(folder)
  .sort()
  .map((name) => {
    const [operation, status] = name.split('.');
    const tree = treeOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    const schema = schemaOf(operation, Number(status));
    return { name, operation, status: Number(status), schema, tree };
  });

const refusal = { statusCode: 403, message: 'No', code: 10001, debugInfo: null };

/** Every operation and status that is documented as a refusal. @type {Answer[]} */
const refusals = documented.flatMap(({ name, operation }) =>
  Object.keys(operation.responses)
    .filter((status) => Number(status) >= 300)
    .map((status) => ({
      name: `${name}.${status}`,
      operation: name,
      status: Number(status),
      schema: schemaOf(name, Number(status)),
      tree: treeOf(refusal),
    })),
);

const isOfUsers = (/** @type {Answer} */ { name }) =>
  /^(listUsers|getUser|getUserByEmail)\.200/.test(name);
const isSuccess = (/** @type {Answer} */ { status }) => status < 300;

/** Answers that hold users. */
export const users = fromCorpus.filter(isOfUsers);

const small = fromCorpus.filter((each) => !isOfUsers(each));

/** All others that have a body: successes as often as refusals, which are more. */
export const others = [
  ...small.filter(isSuccess).flatMap((each) => new Array(8).fill(each)),
  ...small.filter((each) => !isSuccess(each)),
  ...refusals,
];
