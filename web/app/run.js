import { MusterApp } from '../elements/app.js';
import { define } from '../elements/define.js';
import { words } from '../elements/words/words.js';
import { startController } from './controller.js';
import { notice } from './notice.js';
import { addressPlace } from './place.js';
import { chooseTheme, currentTheme, restoreTheme } from './theme.js';

/** @param {string} title  @param {string} text  in place of the page, when it cannot start */
export function refuse(title, text) {
  const main = document.createElement('main');
  main.append(notice(title, text));
  document.body.replaceChildren(main);
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

addEventListener('error', ({ error }) => lose(error));
addEventListener('unhandledrejection', ({ reason }) => lose(reason));
define({ 'muster-app': MusterApp });
restoreTheme();

/**
 * The app as the whole page.
 *
 * @param {Pick<import('./controller.js').Context, 'engine' | 'config' | 'fetch'>} parts
 */
export function run(parts) {
  const app = /** @type {MusterApp} */ (document.createElement('muster-app'));
  app.theme = currentTheme();
  app.addEventListener('muster-theme', (event) => {
    chooseTheme(/** @type {CustomEvent<'light' | 'dark'>} */ (event).detail);
    app.theme = currentTheme();
  });
  document.body.replaceChildren(app);
  return startController({ app, place: addressPlace(), ...parts }).started;
}
