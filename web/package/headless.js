import { muster } from './muster.js';
import { refuseWrong, text } from './options.js';

/** @typedef {import('./muster.js').Muster} Muster */

const OPTIONS = { contract: text, wasmUrl: text };

/**
 * Muster in a page or a worker.
 *
 * @param {{ contract?: string, wasmUrl?: string }} [options] `contract` an OpenAPI text in place of
 *   the built-in one; `wasmUrl` where the module lies, if a bundler moved it away from its script
 */
export const createMuster = async (options = {}) => {
  refuseWrong('createMuster', options, OPTIONS);
  return muster(options);
};
