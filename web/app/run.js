import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { words } from '../elements/words/words.js';
import { introduce, startController } from './controller.js';
import { hearKeys } from './hear-keys.js';
import { notice } from './notice.js';
import { listToCome, usersPage } from './pages/users.js';
import { addressPlace } from './place.js';
import { parseRoute } from './routes.js';
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

/**
 * The frame of the app, and the list with lines where its rows will be: what needs no engine is drawn
 * while that is on its way.
 *
 * @param {import('./config.js').Config} config
 */
function frame(config) {
  const app = /** @type {MusterApp} */ (document.createElement('muster-app'));
  const { name, view } = parseRoute(location.hash, config.features);
  introduce(app, config);
  app.route = name;
  app.scheme = currentTheme();
  app.addEventListener('muster-theme', (event) => {
    chooseTheme(/** @type {CustomEvent<'light' | 'dark'>} */ (event).detail);
    app.scheme = currentTheme();
  });
  const list = name === 'users' ? listToCome(view) : undefined;
  app.replaceChildren(list ?? words.app.loading);
  return { app, list };
}

/**
 * The app as the whole page.
 *
 * @param {object} parts
 * @param {() => Promise<Engine>} parts.make  an engine that knows nothing yet
 * @param {import('./config.js').Config} parts.site
 * @param {import('./sources/source.js').Source} parts.from
 * @returns {(engine: Engine) => Promise<void>} starts it, as soon as there is an engine
 */
export function draw({ make, site, from }) {
  const { app, list } = frame(from.config);
  let waiting = list;
  const place = addressPlace();
  const end = new AbortController();
  hearKeys(document, app, end.signal);
  app.addEventListener('muster-language', async (event) => {
    const language = /** @type {CustomEvent<import('./language.js').Language>} */ (event).detail;
    await import('./speak-here.js')
      .then(({ chooseLanguage }) => chooseLanguage(language, site.labels))
      .catch(() => {
        app.announcement = words.app.network.title;
      });
  });
  document.body.replaceChildren(app);
  // A link that is followed before there is an engine leads somewhere at once.
  const early = new AbortController();
  const follow = () => {
    const { name } = parseRoute(location.hash, from.config.features);
    app.route = name;
    app.replaceChildren(name === 'users' && list ? list : words.app.loading);
  };
  addEventListener('hashchange', follow, { signal: early.signal });
  /** @type {typeof usersPage} */
  function firstList(context) {
    const page = usersPage(context, waiting);
    waiting = undefined;
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
