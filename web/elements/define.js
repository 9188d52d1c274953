import { drawings } from './words/locale.js';
import { words } from './words/words.js';

/**
 * Draws an element anew when the language changes: at once where it is on the page, else when it
 * comes back.
 *
 * @param {import('lit').ReactiveElement} element
 * @returns {import('lit').ReactiveController}
 */
function drawing(element) {
  const draw = () => element.requestUpdate();
  let drawnIn = words.app.lang;
  return {
    hostConnected() {
      drawings.add(draw);
      if (drawnIn !== words.app.lang) draw();
    },
    hostDisconnected: () => drawings.delete(draw),
    hostUpdated() {
      drawnIn = words.app.lang;
    },
  };
}

/**
 * Registers elements under their names; the classes define nothing by themselves. Each page names
 * those that it draws with, so that they come with its code and not before.
 *
 * @param {Record<string, typeof import('lit').LitElement>} elements
 */
export function define(elements) {
  for (const [name, element] of Object.entries(elements)) {
    if (customElements.get(name)) continue;
    element.addInitializer((one) => one.addController(drawing(one)));
    customElements.define(name, element);
  }
}
