import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { words } from '../elements/words/words.js';
import { createEngine, wasmUrl } from '../engine/browser.js';
import { readConfig } from './config.js';
import { startController } from './controller.js';
import { notice } from './notice.js';
import { addressPlace } from './place.js';
import { chooseTheme, currentTheme, restoreTheme } from './theme.js';

/** @param {string} title  @param {string} text  in place of the page, when it cannot start */
function refuse(title, text) {
  const main = document.createElement('main');
  main.append(notice(title, text));
  document.body.replaceChildren(main);
}

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

/**
 * The module stops where it stands when memory runs out: what it holds can then not be trusted.
 *
 * @param {unknown} fault
 */
function lose(fault) {
  const { lost } = words.app.start;
  if (fault instanceof WebAssembly.RuntimeError) refuse(lost.title, lost.text(fault.message));
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
  const app = /** @type {import('../elements/app.js').MusterApp} */ (
    document.createElement('muster-app')
  );
  app.theme = currentTheme();
  app.addEventListener('muster-theme', (event) => {
    chooseTheme(/** @type {CustomEvent<'light' | 'dark'>} */ (event).detail);
    app.theme = currentTheme();
  });
  document.body.replaceChildren(app);
  const fetch = await sourceOf(config);
  await startController({ app, engine, config, fetch, place: addressPlace() }).started;
}

addEventListener('error', ({ error }) => lose(error));
addEventListener('unhandledrejection', ({ reason }) => lose(reason));
define({ 'muster-app': MusterApp });
restoreTheme();
start();
