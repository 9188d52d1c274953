import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** @import { Browser } from '@playwright/test' */

/** @param {string} path from the project's folder */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Bundles page.html of a folder as the app is bundled.
 *
 * @param {string} root  the folder
 * @param {string} outDir  both from the project's folder
 * @param {{ files?: string, aliases?: Record<string, string> }} [options] `files`: a folder whose
 *   files are served beside the page; `aliases`: for what the page imports by a name beginning
 *   with #, where it lies
 */
export const bundle = (root, outDir, { files, aliases = {} } = {}) =>
  build({
    configFile: false,
    root: at(root),
    base: './',
    logLevel: 'error',
    publicDir: files ? at(files) : false,
    resolve: {
      alias: Object.entries(aliases).map(([name, path]) => ({
        find: new RegExp(`^${name}(?=$|\\?)`),
        replacement: at(path),
      })),
    },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: at(`${root}/page.html`) },
    },
  });

/**
 * Bundles tests/bench/NAME/page.html, and serves it without a content security policy: validators
 * that write code need none.
 *
 * @param {string} name
 * @param {{ core?: string, files?: string, aliases?: Record<string, string> }} [options] `core`: the
 *   folder of another build of the module; the others as for `bundle`
 */
export async function servePage(name, { core = 'dist/package/core', files, aliases } = {}) {
  const root = `tests/bench/${name}`;
  const outDir = `build/bench/${name}`;
  await bundle(root, outDir, {
    files,
    aliases: {
      '#core': `${core}/muster-core.js`,
      '#core.wasm': `${core}/muster-core.wasm`,
      ...aliases,
    },
  });
  const server = await preview({
    configFile: false,
    root: at(root),
    build: { outDir: at(outDir) },
    // A page of its own gets the finer clock.
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  return {
    url: `${server.resolvedUrls?.local[0]}page.html`,
    stop: () => server.close(),
  };
}

/**
 * Opens a page of a bench, whose functions can then be called by name.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(url);
  await page.waitForFunction('globalThis.bench');
  return {
    page,
    /** @param {string} name  @param {object} [how]  @returns {Promise<any>} */
    call: (name, how = {}) => page.evaluate(`bench.${name}(${JSON.stringify(how)})`),
    close: () => context.close(),
  };
}
