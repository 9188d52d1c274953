import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const file = new URL('../../wasm/contract/drata-users-v1.openapi.json', import.meta.url);
export const contract = JSON.parse(readFileSync(file, 'utf8'));

/**
 * The same document, with every field closed that the contract does not open: a field it does not
 * know is an error here.
 *
 * @param {any} value
 * @returns {any}
 */
function closed(value) {
  if (Array.isArray(value)) return value.map(closed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)]);
  const copy = Object.fromEntries(entries);
  return copy.type === 'object' && copy.properties
    ? { additionalProperties: false, ...copy }
    : copy;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
ajv.addVocabulary([
  'x-muster-severity',
  'x-muster-known-values',
  'x-muster-privileged',
  'x-muster-rows',
  'x-muster-field',
  'x-muster-file-extensions',
  'x-muster-schemes',
]);
const definitions = JSON.stringify(closed(contract.components.schemas));
ajv.addSchema({
  $id: 'contract',
  $defs: JSON.parse(definitions.replaceAll('#/components/schemas/', '#/$defs/')),
});

/**
 * What departs from a schema of the contract: nothing, or a list of sentences.
 *
 * @param {string} name
 * @param {unknown} value
 */
export function departures(name, value) {
  const validate = ajv.getSchema(`contract#/$defs/${name}`);
  if (!validate) throw new Error(`The contract has no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** @type {{ name: string, method: string, path: string, operation: any }[]} */
export const documented = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(/** @type {Record<string, any>} */ (methods)).map(([method, operation]) => ({
    name: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
  })),
);
