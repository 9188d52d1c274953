import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Writes dist/muster.html: the app in one file that opens from a disk, under a policy of its own. */

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const built = await build({
  configFile: false,
  root: at('web/single'),
  logLevel: 'warn',
  publicDir: false,
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: at('web/single/main.js'), output: { codeSplitting: false } },
  },
});
const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
const chunk = output.find((one) => one.type === 'chunk' && one.isEntry);
if (chunk?.type !== 'chunk') throw new Error('The build has no entry.');
// Within an element of a page a text must not end it.
const code = chunk.code.trim().replaceAll(/<\/(?=script)/gi, '<\\/');
const [tokens, page, wasm] = await Promise.all([
  readFile(at('web/elements/tokens.css'), 'utf8'),
  readFile(at('web/app/page.css'), 'utf8'),
  readFile(at('dist/package/core/muster-core.wasm')),
]);
const style = `${tokens}${page}`;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(code)} 'wasm-unsafe-eval'`,
  `style-src ${hashOf(style)}`,
  'img-src blob: data:',
  'frame-src blob:',
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

await writeFile(
  at('dist/muster.html'),
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Muster</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<p>Starting…</p>
<noscript><p>Muster needs JavaScript and WebAssembly. Nothing is shown without them.</p></noscript>
<script type="text/plain" id="module">${wasm.toString('base64')}</script>
<script type="module">${code}</script>
</body>
</html>
`,
);
