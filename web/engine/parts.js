/**
 * The module in two files (wasm/bindings/parts.js). What the first one lacks stands in its table as
 * functions of ours, until the second one puts its own there.
 *
 * @typedef {ReturnType<typeof inParts>} Parts
 */

/** Whoever comes here has not waited for `whole`. */
function absent() {
  throw new Error('This part of the module has not come yet.');
}

/** @type {WebAssembly.ModuleImports} */
const placeholder = new Proxy({}, { get: () => absent });

/** @param {string} url  @param {WebAssembly.Imports} imports */
async function start(url, imports) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Not every host knows WebAssembly, and other types are not taken as it comes.
  return response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

/** @param {{ first: string, rest: string }} urls */
export function inParts({ first, rest }) {
  /** @type {WebAssembly.Exports} */
  let primary;
  /** @type {Promise<unknown> | null} */
  let coming = null;
  return {
    /** @param {WebAssembly.Imports} imports */
    async first(imports) {
      const started = await start(first, { ...imports, placeholder });
      primary = started.instance.exports;
      return started;
    },
    /** Comes once; asked again where it did not come. @returns {Promise<unknown>} */
    rest() {
      coming ??= start(rest, { primary }).catch((fault) => {
        coming = null;
        throw fault;
      });
      return coming;
    },
  };
}
