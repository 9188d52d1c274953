import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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

/** @type {import('vite').Plugin} */
const embedPage = {
  name: 'embed-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      let source = String(page.source);
      for (const [from, to] of differences) {
        if (!from.test(source)) throw new Error(`index.html lacks ${from}.`);
        source = source.replace(from, to);
      }
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  },
};

export default defineConfig({
  root: here('web/app'),
  // Relative, so that the site works in any folder of any host.
  base: './',
  plugins: [embedPage],
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
              // What all pages draw with, and with it Lit. German needs some of it by itself, for
              // which it would be cut into five files.
              name: 'words',
              test: /elements.(words.(en|locale|words|en.(app|labels|say|time|users))|format.(balanced|date|fill))\.js$/,
            },
          ],
        },
      },
    },
  },
});
