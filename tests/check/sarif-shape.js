/**
 * The part of SARIF 2.1.0 that reports use, as strict as the standard's own schema: no package of
 * that schema is kept up, so the members are those of its definitions with the same names.
 *
 * @param {object} properties
 * @param {string[]} [required]
 */
const object = (properties, required = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const text = { type: 'string' };
const bag = { type: 'object' };
/** @param {object} items */
const list = (items) => ({ type: 'array', items });
const message = object({ text }, ['text']);

const rule = object({ id: text, shortDescription: message, fullDescription: message }, ['id']);
const artifactLocation = object({ uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } });
const region = object({ startLine: { type: 'integer', minimum: 1 } });
const location = object({
  physicalLocation: object({ artifactLocation, region }, ['artifactLocation']),
  logicalLocations: list(object({ name: text, fullyQualifiedName: text, kind: text })),
});

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location),
    occurrenceCount: { type: 'integer', minimum: 1 },
    partialFingerprints: { type: 'object', additionalProperties: text },
    properties: bag,
  },
  ['message'],
);

const driver = object({ name: text, rules: { ...list(rule), uniqueItems: true } }, ['name']);
const run = object(
  { tool: object({ driver }, ['driver']), results: list(result), properties: bag },
  ['tool'],
);

export const shape = object({ $schema: text, version: { const: '2.1.0' }, runs: list(run) }, [
  'version',
  'runs',
]);
