import { readFile } from 'node:fs/promises';
import { muster } from './muster.js';
import { refuseWrong, text } from './options.js';

/** @typedef {import('./muster.js').Muster} Muster */

const wasm = new URL(/* @vite-ignore */ './core/muster-core.wasm', import.meta.url);

const OPTIONS = { contract: text };

/**
 * Muster in Node.
 *
 * @param {{ contract?: string }} [options] `contract` an OpenAPI text in place of the built-in one
 */
export const createMuster = async (options = {}) => {
  refuseWrong('createMuster', options, OPTIONS);
  return muster({ ...options, wasmBinary: await readFile(wasm) });
};
