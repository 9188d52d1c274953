import { isOwn } from '../api/own-server.js';
import { afterPaint } from '../elements/after-paint.js';
import { day } from '../elements/format/date.js';
import { number } from '../elements/words/en/say.js';
import { createEngineInParts } from '../engine/browser.js';
import { readConfig } from './config.js';
import { configUrl } from './config-file.js';
import { config as asked, early } from './early.js';
import { firstLanguage } from './language.js';
import { draw, fail } from './run.js';
import { CHOICE, remembered } from './tab.js';

/**
 * Where the answers come from: what was chosen for this tab goes before what the site says.
 *
 * @param {import('./config.js').Config} site
 * @returns {Promise<import('./sources/source.js').Source>}
 */
async function sourceOf(site) {
  const isPlain = site.source === 'sample' || (site.source === 'gateway' && isOwn(site.base));
  if (isPlain && remembered(CHOICE) === null) return { config: site, early: await early };
  const { firstSource } = await import('./sources/first.js');
  return firstSource(site);
}

/** The settings, and the words of their language. */
async function read() {
  const settings = await readConfig(configUrl(), asked);
  await firstLanguage(settings.ok ? settings.config : {});
  return settings;
}

/**
 * What the browser makes once for a language: to write the first number and day takes it longer than
 * a screen of users. So it is done while the engine comes, once the frame is painted.
 */
function writeAhead() {
  number(0);
  day('2000-01-01');
}

/**
 * What a search in the address asks for is on its way as soon as there is an engine.
 *
 * @param {string} hash
 */
async function engineFor(hash) {
  const engine = await createEngineInParts();
  if (hash.includes('?')) engine.whole().catch(() => {});
  return engine;
}

async function start() {
  if (typeof WebAssembly !== 'object') return firstLanguage().then(() => fail('noWasm', ''));
  const coming = engineFor(location.hash).catch((/** @type {unknown} */ fault) => String(fault));
  const settings = await read();
  if (!settings.ok) return fail('noConfig', settings.fault);
  const { config } = settings;
  const begin = draw({ make: createEngineInParts, site: config, from: await sourceOf(config) });
  afterPaint(writeAhead);
  const engine = await coming;
  if (typeof engine === 'string') return fail('noEngine', engine);
  await begin(engine);
}

// Both pages have one entry: with two, a first visit of the site would load more files.
if (document.documentElement.dataset.frame !== undefined) import('./embed/main.js');
else if (top !== self) import('./embed/framed.js');
else start().finally(async () => (await early)?.('', {}));
