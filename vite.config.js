import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { styles } from './scripts/styles.js';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What embed.html has other than index.html, which it is made of: so both have the same policy and
 * files, and a first visit of the site loads nothing more for it, as it would with two entries.
 * @type {[RegExp, string][]} */
const differences = [
  [/<html lang="en">/, '<html lang="en" data-frame>'],
  [/<title>Muster<\/title>/, '<title>Muster in a frame</title>'],
  // Nothing is fetched before somebody starts it.
  [/ *<link rel="preload"[^>]*>\n/, ''],
  [/ *<header>.*<\/header>\n/, ''],
];

/**
 * The app comes along with the page's one script, which imports it later.
 *
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function preloads(bundle) {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const page = chunks.find(({ name }) => name === 'early');
  const app = chunks.find(({ name }) => name === 'app');
  if (!page || !app) throw new Error('The build lacks a script.');
  return [app.fileName, ...app.imports]
    .filter((name) => name !== page.fileName)
    .map((name) => `    <link rel="modulepreload" crossorigin href="./${name}">\n`)
    .join('');
}

/** @type {import('vite').Plugin} */
const pages = {
  name: 'pages',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      page.source = String(page.source).replace(/ *<\/head>/, `${preloads(bundle)}$&`);
      let source = page.source;
      for (const [from, to] of differences) {
        if (!from.test(source)) throw new Error(`index.html lacks ${from}.`);
        source = source.replace(from, to);
      }
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  },
};

const WHOLE = 'new URL("muster-core.wasm",import.meta.url).toString()';

/** The site has the module in parts; its script would bring the whole one along, for nobody.
 * @type {import('vite').Plugin} */
const parts = {
  name: 'parts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/core/muster-core.js')) return undefined;
    if (!code.includes(WHOLE)) throw new Error('The module’s script names no file.');
    return code.replace(WHOLE, "''");
  },
};

export default defineConfig({
  root: here('web/app'),
  // Relative, so that the site works in any folder of any host.
  base: './',
  plugins: [pages, parts, styles],
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // The page's one script with all that it needs, which comes before all others.
              name: 'early',
              test: /web.app.early\.js$/,
              priority: 3,
            },
            {
              // What all pages draw with, and with it Lit. German needs some of it by itself, for
              // which it would be cut into five files.
              name: 'words',
              test: /elements.(words.(en|locale|words|en.(app|labels|say|time|users))|format.(balanced|date|fill))\.js$/,
              priority: 2,
            },
            // The app with all that it needs at once: what its pages share with it stays in it.
            { name: 'app', test: /web.app.main\.js$/, priority: 1 },
          ],
        },
      },
    },
  },
});
