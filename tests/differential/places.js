/** @import { ErrorObject } from 'ajv' */

/** Ajv's keywords in Muster's words. @type {Record<string, string>} */
const codes = {
  required: 'missing_field',
  type: 'wrong_type',
  format: 'wrong_format',
  'x-muster-schemes': 'wrong_format',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
  minLength: 'out_of_range',
  const: 'unknown_value',
  enum: 'unknown_value',
  'x-muster-known-values': 'unknown_value',
  // The contract itself closes no object, so this is the oracle's own.
  additionalProperties: 'unknown_field',
};

/** @param {Partial<ErrorObject>} error  @returns {boolean} more than the contract knows */
export const isNew = ({ keyword }) =>
  keyword === 'additionalProperties' || keyword === 'x-muster-known-values';

/** @param {ErrorObject} error  @returns {string} the one schema and the one place it is about */
const about = ({ instancePath, schemaPath }) =>
  `${instancePath} ${schemaPath.slice(0, schemaPath.lastIndexOf('/'))}`;

/**
 * A value of the wrong type, or of another form, is told once; Ajv goes on with the keywords beside.
 *
 * @param {ErrorObject[]} errors of one schema, without those of the branches of an anyOf
 * @returns {ErrorObject[]}
 */
export function toldOnce(errors) {
  const of = (/** @type {string} */ keyword) =>
    new Set(errors.filter((error) => error.keyword === keyword).map(about));
  const [untyped, unformed] = [of('type'), of('format')];
  return errors.filter((error) => {
    if (error.keyword === 'type') return true;
    if (error.keyword === 'x-muster-schemes' && unformed.has(about(error))) return false;
    return !untyped.has(about(error));
  });
}

const longest = 256;

/** @param {string} key  @returns {string} as a pointer shows it: an absurdly long one is cut */
export function token(key) {
  const bytes = Buffer.from(key);
  // A decoder that waits for more leaves half a character out.
  const cut = () => new TextDecoder().decode(bytes.subarray(0, longest), { stream: true });
  const shown = bytes.length > longest ? `${cut()}…` : key;
  return shown.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** @param {string} pointer  @param {any} value  @returns {string} with * for each index */
function patternOf(pointer, value) {
  let at = value;
  const parts = pointer.split('/').slice(1);
  return parts
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const shown = Array.isArray(at) ? '*' : part;
      at = at?.[key];
      return `/${shown}`;
    })
    .join('');
}

/** @param {string} one  @param {string} other of the same pattern: by index, in document order */
const before = (one, other) => one.localeCompare(other, 'en', { numeric: true });

/**
 * @typedef {{ severity: 'new' | 'above', code: string, pattern: string, pointer: string }} Departure
 * @typedef {Departure & { count: number }} Place
 *
 * @param {unknown} value that was judged
 * @param {ErrorObject[]} errors
 * @returns {Departure[]}
 */
export function departuresIn(value, errors) {
  return errors.map((error) => {
    const child = error.params.missingProperty ?? error.params.additionalProperty;
    const tail = child === undefined ? '' : `/${token(child)}`;
    const code = codes[error.keyword];
    if (!code) throw new Error(`No code for Ajv's ${error.keyword}`);
    return {
      severity: isNew(error) ? 'new' : 'above',
      code,
      pattern: patternOf(error.instancePath, value) + tail,
      pointer: error.instancePath + tail,
    };
  });
}

/**
 * @param {(Departure & { count?: number })[]} departures
 * @returns {Place[]} grouped as Muster does: by code and pattern, with the first pointer
 */
export function grouped(departures) {
  /** @type {Map<string, Place>} */
  const places = new Map();
  for (const { severity, code, pattern, pointer, count = 1 } of departures) {
    const key = `${severity} ${code} ${pattern}`;
    const known = places.get(key);
    if (!known) {
      places.set(key, { severity, code, pattern, pointer, count });
    } else {
      known.count += count;
      if (before(pointer, known.pointer) < 0) known.pointer = pointer;
    }
  }
  return [...places.values()];
}

/** @param {Place[]} places  @returns {string} to compare: in an order that the codes decide */
export const lines = (places) =>
  places
    .map(({ severity, code, pattern, pointer, count }) =>
      [severity, code, pattern, pointer, count].join(' '),
    )
    .sort()
    .join('\n');
