import * as z from 'zod';
import contract from '#contract' with { type: 'json' };

/** @import { ZodType } from 'zod' */

/** @type {Map<string, ZodType>} */
const named = new Map();

/** @param {string} reference */
function schemaAt(reference) {
  const name = reference.replace('#/components/schemas/', '');
  const schema = /** @type {Record<string, any>} */ (contract.components.schemas)[name];
  const made = named.get(name) ?? zodOf(schema);
  named.set(name, made);
  return made;
}

/** @param {any} schema */
function integer({ minimum, maximum }) {
  let type = z.int();
  if (minimum !== undefined) type = type.min(minimum);
  if (maximum !== undefined) type = type.max(maximum);
  return type;
}

/** @param {any} schema */
function object({ properties, required = [] }) {
  if (!properties) return z.looseObject({});
  const shape = Object.entries(properties).map(([key, schema]) => {
    const type = zodOf(schema);
    return [key, required.includes(key) ? type : type.optional()];
  });
  return z.object(Object.fromEntries(shape));
}

/** @param {any} schema */
function string({ format }) {
  if (format === 'date-time') return z.iso.datetime({ offset: true });
  return format === 'date' ? z.iso.date() : z.string();
}

/** @type {Record<string, (schema: any) => ZodType>} */
const types = {
  boolean: () => z.boolean(),
  number: () => z.number(),
  integer,
  string,
  array: ({ items }) => z.array(zodOf(items)),
  object,
};

/**
 * @param {any} schema of the contract
 * @returns {ZodType} as somebody would write it by hand
 */
function zodOf(schema) {
  if (schema.$ref) return schemaAt(schema.$ref);
  const each = schema.anyOf ?? [schema.type].flat().map((type) => ({ ...schema, type }));
  const some = each.filter((/** @type {any} */ { type }) => type !== 'null');
  const made = some.map(schema.anyOf ? zodOf : (/** @type {any} */ one) => types[one.type](one));
  const type = made.length > 1 ? z.union(made) : made[0];
  return some.length < each.length ? type.nullable() : type;
}

/** The contract's schema of a page of users, in Zod. */
export const zodPage = zodOf(contract.components.schemas.UsersPage);
