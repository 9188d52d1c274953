import { isCommand, turnCommands } from '../elements/hot-key.js';
import { words } from '../elements/words/words.js';
import { remembered } from './tab.js';

/** Whether single keys are no commands is kept for the tab under this name. */
export const OFF = 'muster-keys-off';

/**
 * Lists the keys on request.
 *
 * @param {Node} around  in which the key is ours
 * @param {import('../elements/frame.js').MusterFrame} app
 * @param {AbortSignal} signal  ends it
 */
export function hearKeys(around, app, signal) {
  turnCommands(remembered(OFF) === null);
  async function show() {
    // Else it could open again behind an Escape.
    if (app.renderRoot.querySelector('muster-keys')) return;
    await import('./keys.js')
      .then(({ showKeys }) => showKeys(app))
      .catch(() => {
        app.announcement = words.app.network.title;
      });
  }
  app.addEventListener('muster-keys', show, { signal });
  around.addEventListener('keydown', (event) => isCommand(event, '?') && show(), { signal });
}
