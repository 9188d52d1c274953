import { createEngine } from './engine.js';

/**
 * An engine that judges by another contract from the start.
 *
 * @param {Parameters<typeof createEngine>[0] & { contract?: string }} [options] `contract` an OpenAPI
 *   text in place of the built-in one; where it is refused this throws, with its `pointer`
 */
export async function createEngineBy({ contract, ...options } = {}) {
  const engine = await createEngine(options);
  if (contract === undefined) return engine;
  // An empty text would mean the built-in one.
  if (contract === '') throw new Error('The contract is empty.');
  const { ok, message, pointer } = engine.loadContract(contract);
  if (ok) return engine;
  const place = pointer ? `at “${pointer}”` : 'as a whole';
  throw Object.assign(new Error(`The contract is refused ${place}: ${message}`), { pointer });
}
