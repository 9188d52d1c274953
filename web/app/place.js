import { keepScroll } from './scroll.js';

/**
 * Where the pages are: the address of the browser, or that of an element in somebody else's page.
 *
 * @typedef {object} Place
 * @property {() => string} hash of the page on screen: `#/users?q=ana`
 * @property {(hash: string, how: { replace: boolean, stay: boolean }) => void} go to another page:
 *   `replace` the entry in the history, `stay` where the page is scrolled to. Nobody is told
 * @property {(route: () => void, signal: AbortSignal) => void} listen to what else leads elsewhere
 * @property {(title: string) => void} entitle
 * @property {{ leave: () => void, restore: () => void }} scroll
 */

/** @returns {Place} */
export const addressPlace = () => ({
  hash: () => location.hash,
  go(hash, { replace, stay }) {
    const state = stay ? { scroll: scrollY } : null;
    history[replace ? 'replaceState' : 'pushState'](state, '', hash);
  },
  listen: (route, signal) => addEventListener('hashchange', route, { signal }),
  entitle(title) {
    document.title = title;
  },
  scroll: keepScroll(),
});
