import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { styles } from '../../scripts/styles.js';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The module's script stays a file of its own: it finds the WebAssembly beside itself. */
const core = {
  name: 'core',
  enforce: 'pre',
  /** @param {string} id */
  resolveId: (id) =>
    id === '#core' ? { id: './core/muster-core.js', external: 'relative' } : undefined,
};

/** The package: readable modules beside the wasm module, for Node, for pages and for bundlers. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [/** @type {any} */ (core), styles],
  build: {
    outDir: here('../../dist/package'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        headless: here('headless.js'),
        'headless.node': here('headless.node.js'),
        muster: here('elements.js'),
      },
      external: /^node:/,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        // Beside the entries: the module's script is named from there.
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});
