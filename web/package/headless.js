import { muster } from './muster.js';

/** @typedef {import('./muster.js').Muster} Muster */

/**
 * Muster in a page or a worker.
 *
 * @param {{ contract?: string, wasmUrl?: string }} [options] `contract` an OpenAPI text in place of
 *   the built-in one; `wasmUrl` where the module lies, if a bundler moved it away from its script
 */
export const createMuster = (options = {}) => muster(options);
