import { isOwn } from '../api/own-server.js';
import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { words } from '../elements/words/words.js';
import { createEngine, wasmUrl } from '../engine/browser.js';
import { readConfig } from './config.js';
import { startController } from './controller.js';
import { notice } from './notice.js';
import { CHOICE, remembered } from './tab.js';
import { restoreTheme } from './theme.js';

/** @typedef {import('./sources/source.js').Source} Source */

/** @param {string} title  @param {string} text  in place of the page, when it cannot start */
function refuse(title, text) {
  const main = document.createElement('main');
  main.append(notice(title, text));
  document.body.replaceChildren(main);
}

/** @param {'noWasm' | 'noEngine' | 'noConfig'} why  @param {string} fault */
async function fail(why, fault) {
  const code = await import('../elements/words/start.js').catch(() => null);
  const { network } = words.app;
  if (!code) return refuse(network.title, network.next);
  refuse(code.startWords[why].title, code.startWords[why].text(fault));
}

/**
 * Where the answers come from: what was chosen for this tab goes before what the site says.
 *
 * @param {import('./config.js').Config} site
 * @returns {Promise<Source>}
 */
async function sourceOf(site) {
  const isPlain = site.source === 'sample' || (site.source === 'gateway' && isOwn(site.base));
  if (isPlain && remembered(CHOICE) === null) return { config: site };
  const { firstSource } = await import('./sources/first.js');
  return firstSource(site);
}

/**
 * @param {import('../engine/engine.js').Engine} engine  one that knows nothing yet
 * @param {import('./config.js').Config} site
 * @param {Source} source
 */
async function open(engine, site, source) {
  const app = /** @type {import('../elements/app.js').MusterApp} */ (
    document.createElement('muster-app')
  );
  const end = new AbortController();
  document.body.replaceChildren(app);
  await startController({
    ...{ app, site, from: source, signal: end.signal },
    engine: source.engine?.(engine) ?? engine,
    // A new engine, so that nothing of one source is ever among what another gave.
    async connect(next) {
      const fresh = await createEngine({ wasmUrl });
      end.abort();
      await open(fresh, site, next);
    },
  });
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
  if (typeof WebAssembly !== 'object') return fail('noWasm', '');
  const [engine, settings] = await Promise.all([
    createEngine({ wasmUrl }).catch((/** @type {unknown} */ fault) => String(fault)),
    readConfig(new URL('config.json', document.baseURI).href),
  ]);
  if (typeof engine === 'string') return fail('noEngine', engine);
  if (!settings.ok) return fail('noConfig', settings.fault);
  await open(engine, settings.config, await sourceOf(settings.config));
}

addEventListener('error', ({ error }) => lose(error));
addEventListener('unhandledrejection', ({ reason }) => lose(reason));
define({ 'muster-app': MusterApp });
restoreTheme();
start();
