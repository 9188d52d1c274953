import { isNew, toldOnce } from './places.js';

/**
 * @import { Ajv2020 } from 'ajv/dist/2020.js'
 * @import { ErrorObject } from 'ajv'
 */

/** @param {unknown} value  @returns {string[]} the types of JSON Schema that it is of */
function typesOf(value) {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number')
    return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

/**
 * @param {Record<string, any>} named the contract's schemas
 * @param {any} schema
 * @param {unknown} value
 * @returns {boolean} whether the schema takes values of that type at all
 */
function fits(named, schema, value) {
  if (schema.$ref) return fits(named, named[schema.$ref.split('/').at(-1)], value);
  if (schema.anyOf) return schema.anyOf.some((/** @type {any} */ each) => fits(named, each, value));
  return (
    schema.type === undefined || typesOf(value).some((type) => [schema.type].flat().includes(type))
  );
}

/** The errors of branches, which Ajv covers up with those of the anyOf. @type {WeakSet<object>} */
const settled = new WeakSet();

/**
 * What a schema says of a value, with the branches of its anyOfs settled.
 *
 * @param {ErrorObject[]} errors
 * @returns {ErrorObject[]}
 */
export function told(errors) {
  const own = toldOnce(errors.filter((error) => !settled.has(error)));
  return [...own, ...errors.filter((error) => settled.has(error))];
}

/** @param {ErrorObject} error  @returns {boolean} about the value itself, or a member or item itself */
function isNear({ instancePath, keyword }) {
  const steps = instancePath.split('/').length - 1;
  return steps + (keyword === 'required' ? 1 : 0) < 2;
}

/** @param {ErrorObject[]} errors */
function rank(errors) {
  const fresh = errors.filter(isNew).length;
  const near = errors.filter((error) => !isNew(error) && isNear(error)).length;
  return [near, errors.length - fresh, fresh];
}

/**
 * Gives Ajv another anyOf: each branch that takes the value's type is judged on its own, and the
 * one with the fewest departures near it speaks, then that with the fewest at all, then with the
 * fewest new ones, then the first. Where none takes the type, the anyOf
 * itself says so.
 *
 * @param {Ajv2020} ajv
 * @param {Record<string, any>} named the contract's schemas
 */
export function anyOfByType(ajv, named) {
  ajv.removeKeyword('anyOf');
  ajv.addKeyword({
    keyword: 'anyOf',
    schemaType: 'array',
    errors: 'full',
    compile(/** @type {any[]} */ branches) {
      /** @type {import('ajv').SchemaValidateFunction} */
      const judge = (value, context) => {
        const at = context?.instancePath ?? '';
        const verdicts = branches
          .filter((branch) => fits(named, branch, value))
          .map((branch) => {
            // Kept by Ajv, which knows the branch again.
            const validate = ajv.compile(branch);
            return validate(value) ? [] : told(validate.errors ?? []);
          });
        const best = verdicts.sort((one, other) => {
          const [a, b] = [rank(one), rank(other)];
          return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
        })[0];
        const none = { keyword: 'type', instancePath: '', schemaPath: '', params: {} };
        judge.errors = (best ?? [none]).map((error) => {
          const mine = { ...error, instancePath: at + error.instancePath };
          settled.add(mine);
          return mine;
        });
        return judge.errors.length === 0;
      };
      return judge;
    },
  });
}
