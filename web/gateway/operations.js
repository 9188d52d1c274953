/**
 * The allow-list of the gateway, made from the contract's paths.
 *
 * @typedef {(text: string) => boolean} Accepts judges one decoded path segment
 * @typedef {{ literal: string } | { accepts: Accepts }} Segment
 * @typedef {{
 *   name: string, method: string, segments: Segment[], sendsBody: boolean,
 *   isList: boolean, largestAnswer: number,
 *   query: Map<string, { repeats: boolean }>,
 * }} Operation
 * @typedef {{ name: string, in: string, schema: { type: string, maximum?: number,
 *   minLength?: number, maxLength?: number } }} Parameter
 * @typedef {{ operationId: string, parameters?: Parameter[], requestBody?: object,
 *   'x-muster-max-bytes'?: number }} Described
 * @typedef {{ paths: Record<string, Record<string, object>> }} Contract
 */

/** As the core has it. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * @param {Contract} contract the OpenAPI document
 * @returns {Operation[]}
 */
export function operationsOf(contract) {
  return Object.entries(contract.paths).flatMap(([template, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => operation(template, method, /** @type {Described} */ (item[method]))),
  );
}

/**
 * @param {string} template
 * @param {string} method
 * @param {Described} described
 * @returns {Operation}
 */
function operation(template, method, described) {
  const { operationId, parameters = [], requestBody } = described;
  const inPath = new Map(parameters.filter((p) => p.in === 'path').map((p) => [p.name, p]));
  const inQuery = parameters.filter((p) => p.in === 'query');
  return {
    name: operationId,
    method: method.toUpperCase(),
    segments: template
      .slice(1)
      .split('/')
      .map((text) => segment(text, inPath)),
    sendsBody: requestBody !== undefined,
    // What comes in pages.
    isList: method === 'get' && inQuery.some((p) => p.name === 'page'),
    largestAnswer: described['x-muster-max-bytes'] ?? LARGEST_ANSWER,
    query: new Map(inQuery.map((p) => [p.name, { repeats: p.schema.type === 'array' }])),
  };
}

/**
 * @param {string} text
 * @param {Map<string, Parameter>} parameters
 * @returns {Segment}
 */
function segment(text, parameters) {
  if (!text.startsWith('{')) return { literal: text };
  const parameter = parameters.get(text.slice(1, -1));
  if (!parameter) throw new Error(`The contract does not describe ${text}.`);
  const {
    type,
    maximum = Number.MAX_SAFE_INTEGER,
    minLength = 1,
    maxLength = 320,
  } = parameter.schema;
  if (type === 'integer') {
    return { accepts: (value) => /^\d{1,16}$/.test(value) && Number(value) <= maximum };
  }
  return { accepts: (value) => value.length >= minLength && value.length <= maxLength };
}
