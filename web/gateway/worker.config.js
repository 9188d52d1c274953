import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** vite build -c web/gateway/worker.config.js: the Worker as one file, dist/worker/worker.js. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { target: 'webworker', noExternal: true },
  build: {
    ssr: here('worker.js'),
    outDir: here('../../dist/worker'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
  },
});
