import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import contract from '#contract' with { type: 'json' };

/**
 * The contract's schema of a page of users, compiled by Ajv.
 *
 * @param {boolean} allErrors as the module tells of every departure; without it Ajv stops at the
 *   first, which is less work
 * @returns {(page: unknown) => boolean}
 */
export function ajvOf(allErrors) {
  const ajv = new Ajv2020({ allErrors, strict: false });
  formats.default(ajv);
  const schemas = JSON.stringify(contract.components.schemas);
  ajv.addSchema({
    $id: 'contract',
    $defs: JSON.parse(schemas.replaceAll('#/components/schemas/', '#/$defs/')),
  });
  const validate = ajv.getSchema('contract#/$defs/UsersPage');
  if (!validate) throw new Error('The contract has no schema UsersPage.');
  return (page) => validate(page) === true;
}
