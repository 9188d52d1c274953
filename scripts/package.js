import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsManifest } from './elements-manifest.js';
import { elementsTypes } from './elements-types.js';

/** Puts beside the package's code what makes it one: its manifests, types, contract and words. */

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/package');
const { name, version, description, license, engines } = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);

const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  engines,
  exports: {
    '.': {
      types: './types/web/package/headless.d.ts',
      node: './headless.node.js',
      default: './headless.js',
    },
    './elements': { types: './types/elements.d.ts', default: './muster.js' },
    './contract.json': './contract.json',
    './core/*': './core/*',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  customElements: 'custom-elements.json',
  // Those with a hash define elements, too; nothing but the headless module goes without.
  sideEffects: ['./muster.js', './*-*.js'],
};
await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await copyFile(join(root, 'wasm/contract/drata-users-v1.openapi.json'), join(out, 'contract.json'));
await copyFile(join(root, 'LICENSE'), join(out, 'LICENSE'));
for (const file of ['README.md', 'privileged-without-mfa.js']) {
  await copyFile(join(root, 'web/package', file), join(out, file));
}

// The compiler leaves out what is only declared, some of it for everybody.
const declared = (await readdir(join(root, 'web'), { recursive: true }))
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => join('web', file))
  .concat('wasm/bindings/muster.d.ts');
for (const file of declared) await cp(join(root, file), join(out, 'types', file));
const texts = await Promise.all(declared.map((file) => readFile(join(root, file), 'utf8')));
const shared = declared.filter((_, at) => texts[at].includes('declare namespace'));
const entry = join(out, 'types/web/package/headless.d.ts');
const references = shared.map((file) => `/// <reference path="../../${file}" />`);
await writeFile(entry, `${references.join('\n')}\n${await readFile(entry, 'utf8')}`);

const elements = await elementsManifest(root, 'muster.js');
await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(elements, null, 2)}\n`);
await writeFile(
  join(out, 'types/elements.d.ts'),
  elementsTypes(
    elements,
    shared.map((file) => `./${file}`),
  ),
);
