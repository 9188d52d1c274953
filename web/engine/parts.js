import { once } from './once.js';

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

const absentees = new Proxy({}, { get: () => absent });

/**
 * What the first part imports beside what it is given stands for the second, under a name that
 * differs from one Binaryen to the next.
 *
 * @param {WebAssembly.Imports} imports
 * @returns {WebAssembly.Imports}
 */
const withAbsentees = (imports) =>
  new Proxy(imports, { get: (given, name) => Reflect.get(given, name) ?? absentees });

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
  const second = once(() => start(rest, { primary }));
  return {
    /** @param {WebAssembly.Imports} imports */
    async first(imports) {
      const started = await start(first, withAbsentees(imports));
      primary = started.instance.exports;
      return started;
    },
    rest: second.get,
  };
}
