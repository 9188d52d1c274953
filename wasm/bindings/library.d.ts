/** What Emscripten gives a library when it links: only wasm/bindings/embind.js is one. */
declare const LibraryManager: { library: Record<string, unknown> };
declare const HEAPU8: Uint8Array;
declare const HEAPU32: Uint32Array;
declare function _malloc(size: number): number;
declare function _free(at: number): void;
declare function registerType(rawType: number, type: object): void;
declare function simpleReadValueFromPointer(pointer: number): unknown;
