import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { prepareFolder } from '../../web/gateway/data-folder.js';
import { SettingError } from '../../web/gateway/settings/reading.js';

test('a missing data folder is made, with what leads to it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-folder-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  prepareFolder(join(folder, 'a/b'));
  assert.ok((await stat(join(folder, 'a/b'))).isDirectory());
  prepareFolder(join(folder, 'a/b'));
});

test('a place that cannot hold data is refused in a sentence', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-folder-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'file');
  await writeFile(file, '');
  for (const place of [file, join(file, 'below'), '/proc/nowhere']) {
    assert.throws(
      () => prepareFolder(place),
      (error) => error instanceof SettingError && error.message.includes(place),
    );
  }
});
