import { words } from '../../elements/words/words.js';

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
      element.path = 'path' in route ? route.path : '';
    },
    leave() {},
  };
}
