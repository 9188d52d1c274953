import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells } from '../../web/elements/users/cells.js';
import { COLUMNS } from '../../web/elements/users/columns.js';
import { words } from '../../web/elements/words/words.js';
import { startExport } from '../../web/engine/export.js';
import { exchange, newEngine, usersPage } from './support.js';

test('each column of the list has a cell and a name, can be sorted by, and is in an export', async () => {
  const engine = await newEngine();
  exchange(engine, 'listUsers', {}, await usersPage([1, 2]));
  const out = startExport(engine.session, { format: 'csv' });
  const [header] = String(out.next()).split('\r\n');
  out.close();
  const sorted = (/** @type {string} */ sort) => engine.view({ sort }).faults;
  const everywhere = [...COLUMNS].sort();
  assert.deepEqual(Object.keys(words.users.columns).sort(), everywhere);
  assert.deepEqual(['name', 'email', ...Object.keys(cells)].sort(), everywhere);
  assert.deepEqual(header.replaceAll('"', '').split(',').sort(), everywhere);
  assert.deepEqual(COLUMNS.flatMap(sorted), []);
  assert.deepEqual(sorted('shoes')[0].known.sort(), everywhere);
});
