/**
 * Values that a schema of the contract describes, with a chosen text wherever a text may stand.
 *
 * @typedef {Record<string, any>} Schema
 * @typedef {(place: string, kind: 'text' | 'name') => string} Choose  of each place
 *   in the answer, items by their number: `/data/0/name`
 * @typedef {{ contract: Schema, choose: Choose, id: number, plain?: boolean }} Making
 *   `plain`: what has a format is left null, or a day to come
 */

/** @type {Record<string, string>} */
const formats = { date: '2027-01-31', 'date-time': '2025-01-31T12:00:00.000Z' };

/**
 * @param {Schema} schema
 * @param {Making} making
 * @param {string} [place]
 * @returns {unknown}
 */
export function fromSchema(schema, making, place = '') {
  const { $ref, anyOf, properties, items } = schema;
  if ($ref) return fromSchema(resolve($ref, making.contract), making, place);
  if ('const' in schema) return schema.const;
  if (anyOf) return fromSchema(anyOf[making.id % anyOf.length], making, place);
  const types = [schema.type].flat();
  if (types[0] === 'null') return null;
  if (types.includes('string')) return text(schema, types, making, place);
  if (types.includes('array')) {
    // The second has dates that can be read: what depends on them is drawn as well.
    return [false, true].map((plain, at) =>
      fromSchema(items, { ...making, id: 2 * making.id + at, plain }, `${place}/${at}`),
    );
  }
  if (types.includes('object')) return record(properties ?? {}, making, place);
  if (types.includes('boolean')) return making.id % 3 === 0;
  return Math.max(schema.minimum ?? 0, making.id);
}

/** @param {Schema} schema  @param {string[]} types  @param {Making} making  @param {string} place */
function text({ format }, types, { choose, plain }, place) {
  if (plain && format in formats) return types.includes('null') ? null : formats[format];
  return choose(place, 'text');
}

/** @param {Record<string, Schema>} properties  @param {Making} making  @param {string} place */
function record(properties, making, place) {
  /** @type {Record<string, unknown>} */
  const made = {};
  for (const [name, schema] of Object.entries(properties)) {
    made[name] = fromSchema(schema, making, `${place}/${name}`);
  }
  // A field that nobody knows, by a name that means something elsewhere.
  const name = making.choose(`${place}/…`, 'name');
  const value = making.choose(`${place}/…`, 'text');
  if (!Object.hasOwn(properties, name)) {
    Object.defineProperty(made, name, { value, enumerable: true });
  }
  return made;
}

/** @param {string} reference  @param {Schema} contract  @returns {Schema} */
const resolve = (reference, contract) =>
  reference
    .slice(2)
    .split('/')
    .reduce((at, step) => at[step], contract);
