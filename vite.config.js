import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('web/app'),
  // Relative, so that the site works in any folder of any host.
  base: './',
  build: {
    outDir: here('dist/site'),
    emptyOutDir: true,
    // The first with WebAssembly SIMD, which the module needs, and with what the pages are written in.
    target: ['chrome95', 'firefox100', 'safari16.4'],
    // Nothing inline, neither scripts nor data: the site's policy allows only its own files.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
