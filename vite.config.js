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
    // The first with WebAssembly SIMD, which the module needs, and with what the pages are written in:
    // Chrome 95, Firefox 100, Safari 16.4. By name, Chrome below 98 would get all classes rewritten
    // because of one fault, static fields called “name” or “length”, of which there are none here.
    target: 'es2022',
    // Nothing inline, neither scripts nor data: the site's policy allows only its own files.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
