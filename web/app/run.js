import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { words } from '../elements/words/words.js';
import { startController } from './controller.js';
import { hearKeys } from './hear-keys.js';
import { makers } from './makers.js';
import { notice } from './notice.js';
import { listToCome, usersPage } from './pages/users.js';
import { addressPlace } from './place.js';
import { parseRoute } from './routes.js';
import { introduce } from './source-name.js';
import { chooseTheme, currentTheme, restoreTheme } from './theme.js';

/** @param {string} title  @param {string} text  in place of the page, when it cannot start */
function refuse(title, text) {
  const main = document.createElement('main');
  main.append(notice(title, text));
  document.body.replaceChildren(main);
}

/** What builds the module adds advice for whoever built it. @param {string} fault */
const withoutAdvice = (fault) => fault.replace(/\. Build with .*/, '');

/** @param {'noWasm' | 'noEngine' | 'noConfig'} why  @param {string} fault */
export async function fail(why, fault) {
  const code = await import('./refusal.js').catch(() => null);
  const { network } = words.app;
  if (!code) return refuse(network.title, network.next);
  const { title, text } = code.refusalOf(why, withoutAdvice(fault));
  refuse(title, text);
}

/**
 * The module stops where it stands when memory runs out: what it holds can then not be trusted.
 *
 * @param {unknown} fault
 */
function lose(fault) {
  const { lost } = words.app.start;
  if (!(fault instanceof WebAssembly.RuntimeError)) return;
  refuse(lost.title, lost.text(withoutAdvice(fault.message)));
}

addEventListener('error', ({ error }) => lose(error));
addEventListener('unhandledrejection', ({ reason }) => lose(reason));
define({ 'muster-app': MusterApp });
restoreTheme();

/** @typedef {import('../engine/engine.js').Engine} Engine */

/** The pages that take their time, by the name of their route. @type {Record<string, string>} */
const SLOW = {
  user: 'muster-user',
  documents: 'muster-all-documents',
  insights: 'muster-insights',
};

/** @param {import('./config.js').Config} config  The frame of the app, which needs no engine. */
function frame(config) {
  const app = /** @type {MusterApp} */ (document.createElement('muster-app'));
  introduce(app, config);
  app.scheme = currentTheme();
  app.addEventListener('muster-theme', (event) => {
    chooseTheme(/** @type {CustomEvent<'light' | 'dark'>} */ (event).detail);
    app.scheme = currentTheme();
  });
  return app;
}

/**
 * The app as the whole page: what needs no engine is drawn while that is on its way.
 *
 * @param {object} parts
 * @param {() => Promise<Engine>} parts.make  an engine that knows nothing yet
 * @param {import('./config.js').Config} parts.site
 * @param {import('./sources/source.js').Source} parts.from
 * @returns {(engine: Engine) => Promise<void>} starts it, as soon as there is an engine
 */
export function draw({ make, site, from }) {
  const app = frame(from.config);
  const place = addressPlace();
  const early = new AbortController();
  const end = new AbortController();
  /** The list with lines where its rows will be. @type {Parameters<typeof usersPage>[1]} */
  let list;

  /** Shows what of a page needs no engine. */
  function turn() {
    const { name, view } = parseRoute(place.hash(), from.config.features);
    place.scroll.leave();
    app.route = name;
    if (name === 'users') list ??= listToCome(view);
    app.replaceChildren((name === 'users' && list) || words.app.loading);
    if (name in SLOW) foreshow(name);
  }

  /** @param {string} name  of a page: what it looks like while it has nothing to show; nobody listens to it */
  async function foreshow(name) {
    const code = await makers[/** @type {keyof typeof makers} */ (name)]().catch(() => null);
    if (!code || early.signal.aborted || app.route !== name) return;
    const element = document.createElement(/** @type {string} */ (SLOW[name]));
    app.replaceChildren(Object.assign(element, { busy: true, inert: true }));
  }

  hearKeys(document, app, end.signal);
  app.addEventListener('muster-language', async (event) => {
    const language = /** @type {CustomEvent<import('./language.js').Language>} */ (event).detail;
    await import('./speak-here.js')
      .then(({ chooseLanguage }) => chooseLanguage(language, site.labels))
      // The words in place of a page that is yet to come.
      .then(() => early.signal.aborted || turn())
      .catch(() => {
        app.announcement = words.app.network.title;
      });
  });
  turn();
  place.listen(turn, early.signal);
  document.body.replaceChildren(app);
  /** @type {typeof usersPage} */
  function firstList(context) {
    const page = usersPage(context, list);
    list = undefined;
    return page;
  }
  return (engine) => {
    early.abort();
    return startController({
      ...{ app, site, from, place, signal: end.signal },
      own: { users: async () => firstList },
      engine: from.engine?.(engine) ?? engine,
      // A new engine, so that nothing of one source is ever among what another gave.
      async connect(next) {
        const fresh = await make();
        end.abort();
        await draw({ make, site, from: next })(fresh);
      },
    }).started;
  };
}
