import { muster } from './muster.js';
import { refuseMisshapen, refuseUnknown, text } from './options.js';

/** @typedef {import('./muster.js').Muster} Muster */

const OPTIONS = { contract: text, wasmUrl: text };

/**
 * Muster in a page or a worker.
 *
 * @param {{ contract?: string, wasmUrl?: string }} [options] `contract` an OpenAPI text in place of
 *   the built-in one; `wasmUrl` where the module lies, if a bundler moved it away from its script
 */
export const createMuster = async (options = {}) => {
  refuseUnknown('createMuster', options, OPTIONS);
  refuseMisshapen(options, OPTIONS, ' of createMuster');
  return muster(options);
};
