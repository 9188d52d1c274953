import createModule from '#core';
import wasmUrl from '#core.wasm?url';

/**
 * Starts the module as the engine does, and looks at the clock after each part: milliseconds.
 *
 * @param {ArrayBuffer} bytes
 */
async function parts(bytes) {
  const begun = performance.now();
  let compiled = 0;
  let instantiated = 0;
  const module = await createModule({
    instantiateWasm(imports, done) {
      WebAssembly.compile(bytes).then(async (wasm) => {
        compiled = performance.now();
        const instance = await WebAssembly.instantiate(wasm, imports);
        instantiated = performance.now();
        done(instance, wasm);
      });
      return {};
    },
  });
  const ready = performance.now();
  const session = new module.Session();
  const loaded = performance.now();
  if (!session.describe().ok) throw new Error('The contract is not there.');
  return {
    compile: compiled - begun,
    instantiate: instantiated - compiled,
    'runtime and bindings': ready - instantiated,
    'contract load': loaded - ready,
    'cold start': loaded - begun,
  };
}

Object.assign(globalThis, {
  bench: { parts: async () => parts(await (await fetch(wasmUrl)).arrayBuffer()) },
});
