import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createNodeServer } from '../../web/gateway/node.js';
import { createSite } from '../../web/gateway/site.js';
import { listen } from './upstream.js';

/** @import { TestContext } from 'node:test' */

export const script = 'console.log("é");';

/**
 * A site with something to hide, within its folder and beside it.
 *
 * @param {TestContext} t
 * @param {readonly string[]} [frameAncestors]
 * @returns {Promise<string>} its origin
 */
export async function site(t, frameAncestors) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-site-'));
  t.after(() => rm(folder, { recursive: true }));
  const root = join(folder, 'site');
  await mkdir(join(root, 'assets/.hidden'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site-secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  const files = {
    'index.html': '<!doctype html>',
    'embed.html': '<!doctype html>',
    '.env': 'secret',
    'assets/.hidden/a.js': 'secret',
    'assets/main-abc.js': script,
    'assets/main-abc.js.br': brotliCompressSync(script),
    'assets/main-abc.js.gz': gzipSync(script),
    'assets/core-abc.wasm': '\0asm',
    'assets/style-abc.css': 'a{}',
    'assets/odd.bin': 'odd',
    'picture.svg': '<svg/>',
    'notes.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return listen(t, createNodeServer(createSite({ root, frameAncestors })));
}
