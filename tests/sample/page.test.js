import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/**
 * Every module that one module loads.
 *
 * @param {URL} module
 * @param {Set<string>} [seen]
 */
function loaded(module, seen = new Set()) {
  if (seen.has(module.href)) return seen;
  seen.add(module.href);
  const text = readFileSync(module, 'utf8');
  for (const [, name] of text.matchAll(/^(?:import|export)\b[^;]*? from '([^']+)';/gm)) {
    assert.match(name, /^\.\.?\//, `${module.pathname} imports ${name}`);
    loaded(new URL(name, module), seen);
  }
  return seen;
}

for (const entry of ['sample-api.js', 'stores/memory.js', 'stores/indexeddb.js']) {
  test(`${entry} loads nothing that a page does not have`, () => {
    const modules = loaded(new URL(`../../web/sample/${entry}`, import.meta.url));
    assert(modules.size > 1);
    assert([...modules].every((module) => module.includes('/web/sample/')));
  });
}
