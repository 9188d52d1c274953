import wasmUrl from '#core.wasm?url';

export { createEngine } from './engine.js';
export { wasmUrl };
