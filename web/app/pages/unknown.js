import { define } from '../../elements/define.js';
import { MusterUnknown } from '../../elements/unknown.js';
import { words } from '../../elements/words/words.js';

define({ 'muster-unknown': MusterUnknown });

/** An address that leads nowhere. */
export function unknownPage() {
  const element = /** @type {import('../../elements/unknown.js').MusterUnknown} */ (
    document.createElement('muster-unknown')
  );
  return {
    element,
    title: () => [words.app.titles.unknown],
    /** @param {import('../routes.js').Route} route */
    async show(route) {
      element.path = 'path' in route ? route.path : `/${route.name}`;
    },
    leave() {},
  };
}
