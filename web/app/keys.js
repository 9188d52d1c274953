import { define } from '../elements/define.js';
import { MusterKeys } from '../elements/keys.js';

define({ 'muster-keys': MusterKeys });

/** @param {import('../elements/frame.js').MusterFrame} app  Lists the keys above it. */
export function showKeys({ renderRoot }) {
  if (renderRoot.querySelector('muster-keys')) return;
  const list = document.createElement('muster-keys');
  list.addEventListener('close', (event) => {
    event.stopPropagation();
    list.remove();
  });
  renderRoot.append(list);
}
