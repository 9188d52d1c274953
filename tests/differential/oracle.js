import { Ajv2020 } from 'ajv/dist/2020.js';
import { contract } from '../sample/contract.js';
import { anyOfByType, told } from './any-of.js';
import { formats } from './differences.js';
import { departuresIn } from './places.js';

const annotations = ['severity', 'rows', 'field', 'file-extensions', 'privileged'];

/**
 * An Ajv that knows the contract's own keywords and formats.
 *
 * @param {import('ajv').Options} [also]
 */
function newAjv(also) {
  const strict = { allErrors: true, allowUnionTypes: true, verbose: true };
  const ajv = new Ajv2020({ ...strict, formats, ...also });
  ajv.addVocabulary(annotations.map((name) => `x-muster-${name}`));
  ajv.addKeyword({
    keyword: 'x-muster-schemes',
    type: 'string',
    validate: (/** @type {string[]} */ schemes, /** @type {string} */ text) =>
      schemes.includes(text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase()),
  });
  return ajv;
}

/**
 * The schemas of the contract, each under its own name.
 *
 * @param {any} value
 * @param {boolean} closed whether a field that the contract does not list is an error
 * @returns {any}
 */
function prepared(value, closed) {
  if (Array.isArray(value)) return value.map((each) => prepared(each, closed));
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, prepared(inner, closed)]),
  );
  if (typeof copy.$ref === 'string') {
    copy.$ref = copy.$ref.replace('#/components/schemas/', 'contract#/$defs/');
  }
  return closed && copy.type === 'object' && copy.properties
    ? { additionalProperties: false, ...copy }
    : copy;
}

/** @param {boolean} closed */
const schemas = (closed) => ({
  $id: 'contract',
  $defs: prepared(contract.components.schemas, closed),
});

// As it comes, but for the open lists: these are no part of JSON Schema's verdict.
const plain = newAjv();
plain.addVocabulary(['x-muster-known-values']);
plain.addSchema(schemas(false));

// Told as Muster tells it: of an anyOf the branch that speaks; fields and values that are new.
// The schema of schemas has anyOfs too, and knows no other; it is asked by the plain one.
const telling = newAjv({ meta: false, validateSchema: false });
telling.addKeyword({
  keyword: 'x-muster-known-values',
  type: 'string',
  validate: (/** @type {string[]} */ known, /** @type {string} */ text) => known.includes(text),
});
anyOfByType(telling, contract.components.schemas);
telling.addSchema(schemas(true));

/**
 * @param {Ajv2020} ajv
 * @param {any} schema a reference into the contract
 * @param {unknown} value
 */
function errorsOf(ajv, schema, value) {
  const validate = ajv.getSchema(`contract#/$defs/${schema.$ref.split('/').at(-1)}`);
  if (!validate) throw new Error(`The contract has no schema ${schema.$ref}`);
  validate(value);
  return validate.errors ?? [];
}

/**
 * @param {any} schema a reference into the contract
 * @param {unknown} value
 */
export function ajvVerdict(schema, value) {
  const departures = departuresIn(value, told(errorsOf(telling, schema, value)));
  return { valid: errorsOf(plain, schema, value).length === 0, departures };
}
