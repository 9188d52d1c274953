import { documentsPart } from '../app/pages/documents.js';
import { words } from '../elements/words/words.js';

/**
 * The documents of one user without the user around them.
 *
 * @param {import('../app/controller.js').Context} context
 * @returns {import('../app/controller.js').Page}
 */
export function documentsOnly(context) {
  const documents = documentsPart(context, { onChange: () => {}, onList: () => {} });
  return {
    element: documents.element,
    title: () => [words.app.titles.documents],
    async show(route) {
      if ('id' in route) await documents.show(route.id, route.view);
    },
    leave: documents.leave,
  };
}
