import { PER_MINUTE } from '../api/rate.js';
import { firstLanguage } from '../app/language.js';
import { PAGES } from '../app/routes.js';
import { draw, fail } from '../app/run.js';
import { firstSource } from '../app/sources/first.js';
import { createEngine } from '../engine/engine.js';

/** The app as one file, opened from a disk: sample data or a saved answer, and no network. */

/** @type {import('../app/config.js').Config} */
const site = {
  source: 'page',
  // A name that no network knows.
  base: 'https://sample.invalid/api',
  mode: 'read-write',
  upstream: '',
  maxUploadBytes: 25 * 1024 * 1024,
  requestsPerMinute: PER_MINUTE,
  uploadAs: 'multipart',
  features: [...PAGES],
  labels: {},
  // Its policy lets it ask nobody, so that a key would be given for nothing.
  kinds: ['page', 'file'],
};

async function start() {
  await firstLanguage(site);
  if (typeof WebAssembly !== 'object') return fail('noWasm', '');
  const text = document.getElementById('module')?.textContent ?? '';
  const wasmBinary = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const make = () => createEngine({ wasmBinary });
  const engine = await make().catch((/** @type {unknown} */ fault) => String(fault));
  if (typeof engine === 'string') return fail('noEngine', engine);
  await draw({ make, site, from: await firstSource(site) })(engine);
}

start();
