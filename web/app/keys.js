import { define } from '../elements/define.js';
import { MusterKeys } from '../elements/keys.js';
import { OFF } from './hear-keys.js';
import { remember } from './tab.js';

define({ 'muster-keys': MusterKeys });

/** @param {import('../elements/frame.js').MusterFrame} app  Lists the keys above it. */
export function showKeys({ renderRoot }) {
  if (renderRoot.querySelector('muster-keys')) return;
  const list = document.createElement('muster-keys');
  list.addEventListener('muster-commands', (event) => {
    remember(OFF, /** @type {CustomEvent} */ (event).detail ? null : 'yes');
  });
  list.addEventListener('close', (event) => {
    event.stopPropagation();
    list.remove();
  });
  renderRoot.append(list);
}
