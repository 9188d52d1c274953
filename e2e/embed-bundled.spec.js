import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { expect, test } from './fixtures.js';

const dist = fileURLToPath(new URL('../dist/package/', import.meta.url));
const entry = { muster: join(dist, 'muster.js') };

/** @type {Record<string, (out: string) => Promise<unknown>>} */
const bundlers = {
  Vite: (outDir) =>
    vite({
      ...{ configFile: false, root: dist, base: './', publicDir: false, logLevel: 'error' },
      build: {
        ...{ outDir, emptyOutDir: true, assetsInlineLimit: 0 },
        rolldownOptions: { input: entry, output: { entryFileNames: '[name].js' } },
      },
    }),
  async esbuild(outdir) {
    const { warnings } = await esbuild({
      ...{ entryPoints: entry, outdir, bundle: true, format: 'esm', logLevel: 'silent' },
      ...{ splitting: true, minify: true },
    });
    expect(warnings).toEqual([]);
    // esbuild leaves what new URL() names to whoever builds.
    await copyFile(join(dist, 'core/muster-core.wasm'), join(outdir, 'muster-core.wasm'));
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`what ${name} makes of the elements runs under the strict policy`, async ({
    muster,
    page,
    running,
  }) => {
    const out = await mkdtemp(join(tmpdir(), 'muster-bundled-'));
    await running({ stop: () => rm(out, { recursive: true }) });
    await bundle(out);
    const html = '<muster-users api-base="/drata" page-size="25"></muster-users>';
    await muster.openInPortal(html, out);
    await expect(page.locator('muster-users tbody tr')).toHaveCount(25);
    await page.locator('muster-users tbody tr a').first().click();
    await expect(page.locator('muster-users muster-user h1')).toBeVisible();
  });
}
