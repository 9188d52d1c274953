import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web', import.meta.url));

/** What each folder may import of the others, as ARCHITECTURE.md has it. */
const MAY = /** @type {const} */ ({
  elements: [],
  api: [],
  engine: [],
  report: ['elements'],
  sample: [],
  gateway: ['sample'],
});

/** @param {string} folder  @returns {string[]} what its files import of other folders, each with the file */
function importsOf(folder) {
  const files = readdirSync(join(web, folder), { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith('.js') && !file.endsWith('.config.js'))
    .flatMap((file) => {
      const path = join(folder, file);
      // Types may come from anywhere: they are gone before anything runs.
      const code = readFileSync(join(web, path), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
      const links = code.matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/g);
      return [...links].map(([, link]) => normalize(join(dirname(path), link)));
    });
}

for (const [folder, may] of Object.entries(MAY)) {
  test(`${folder} imports nothing that knows more than it`, () => {
    const links = importsOf(folder);
    assert.ok(links.length > 0);
    const others = links.filter((link) => ![folder, ...may].includes(link.split('/')[0]));
    assert.deepEqual(others, []);
  });
}
