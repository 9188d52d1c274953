import { readFile } from 'node:fs/promises';
import { muster } from './muster.js';

/** @typedef {import('./muster.js').Muster} Muster */

const wasm = new URL(/* @vite-ignore */ './core/muster-core.wasm', import.meta.url);

/**
 * Muster in Node.
 *
 * @param {{ contract?: string }} [options] `contract` an OpenAPI text in place of the built-in one
 */
export const createMuster = async ({ contract } = {}) =>
  muster({ contract, wasmBinary: await readFile(wasm) });
