import { words } from '../elements/words/words.js';
import { createEngine, wasmUrl } from '../engine/browser.js';
import { readConfig } from './config.js';
import { refuse, run } from './run.js';

/**
 * @param {import('./config.js').Config} config
 * @returns {Promise<typeof globalThis.fetch | undefined>} the sample API, where it runs in the page
 */
async function sourceOf({ source, base, maxUploadBytes }) {
  if (source !== 'page') return undefined;
  const [{ createSampleApi }, { indexedDbStore }] = await Promise.all([
    import('../sample/sample-api.js'),
    import('../sample/stores/indexeddb.js'),
  ]);
  const { pathname } = new URL(base);
  const api = createSampleApi({ base: pathname, store: indexedDbStore(), maxUploadBytes });
  return (input, init) => api.fetch(new Request(input, init));
}

async function start() {
  const { noWasm, noEngine, noConfig } = words.app.start;
  if (typeof WebAssembly !== 'object') return refuse(noWasm.title, noWasm.text);
  const url = new URL('config.json', document.baseURI).href;
  const [engine, settings] = await Promise.all([
    createEngine({ wasmUrl }).catch((/** @type {unknown} */ fault) => String(fault)),
    readConfig(url),
  ]);
  if (typeof engine === 'string') return refuse(noEngine.title, noEngine.text(engine));
  if (!settings.ok) return refuse(noConfig.title, noConfig.text(settings.fault));
  const { config } = settings;
  await run({ engine, config, fetch: await sourceOf(config) });
}

start();
