import { words } from '../../elements/words/words.js';

/** @typedef {import('./many.js').Many} Many */

/**
 * Files for many users within the page of everybody's documents. Their code comes once the list is
 * drawn; from then on files may be dropped there.
 *
 * @param {import('../controller.js').Context} context
 * @param {import('../../elements/all-documents.js').MusterAllDocuments} element
 * @param {() => void} redraw  of the list
 */
export function manyLater(context, element, redraw) {
  /** @type {Many | null} */
  let many = null;

  async function show() {
    if (element.many === 'no') return;
    const code = await import('./many.js').catch(() => null);
    if (!code) return;
    many ??= code.createMany(context, {
      onOpen: () => turn('open'),
      onClose: () => turn('closed'),
      onEnd() {
        element.unsent = many?.open() ?? 0;
        redraw();
      },
    });
    if (!many.element.isConnected) element.append(many.element);
    many.match();
  }

  /** @param {'open' | 'closed'} to */
  async function turn(to) {
    if (element.many === to) return;
    element.many = to;
    element.unsent = many?.open() ?? 0;
    await element.updateComplete;
    const root = to === 'open' ? many?.element.renderRoot : element.renderRoot;
    /** @type {HTMLElement | null | undefined} */
    const start = root?.querySelector(to === 'open' ? 'h1' : '.many');
    start?.focus();
    scrollTo(0, 0);
  }

  return {
    show,
    async open() {
      await show();
      if (many) await turn('open');
      else context.announce(words.app.network.title);
    },
    grows: () => many?.match(),
    /** @returns {number} files that are not there yet */
    unsent: () => many?.open() ?? 0,
  };
}
