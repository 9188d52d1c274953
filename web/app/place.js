import { keepScroll } from './scroll.js';

/** Numbers of the entries of the history, so that an entry gone to can be left again. */
const numberOf = () => /** @type {number | undefined} */ (history.state?.at);

/** @param {object} part  to keep with the entry on screen */
const keep = (part) => history.replaceState({ ...history.state, ...part }, '');

/**
 * Where the pages are: the address of the browser, or that of an element in somebody else's page.
 *
 * @typedef {object} Place
 * @property {() => string} hash of the page on screen: `#/users?q=ana`
 * @property {(hash: string, how: { replace: boolean, stay: boolean }) => void} go to another page:
 *   `replace` the address of the entry in the history, `stay` where the page is scrolled to. Nobody
 *   is told
 * @property {(hash: string) => void} stay on the page on screen, of that hash, though another was
 *   gone to. Nobody is told
 * @property {boolean} [seen] whether a page of the entry was on screen before
 * @property {string} list the address of the list behind the page, kept with the entry on screen
 * @property {(route: () => void, signal: AbortSignal) => void} listen to what else leads elsewhere
 * @property {(title: string) => void} entitle
 * @property {{ leave: () => void, restore: () => void }} scroll
 */

/** @returns {Place} */
export function addressPlace() {
  const scroll = keepScroll();
  if (numberOf() === undefined) keep({ at: 0 });
  /** Of the entry whose page is on screen. */
  let shown = Number(numberOf());
  /** The next change of the address is a way back that nobody needs to hear of. */
  let staying = false;
  return {
    hash: () => location.hash,
    get seen() {
      return history.state?.list !== undefined;
    },
    get list() {
      return history.state?.list ?? '';
    },
    set list(list) {
      keep({ list });
    },
    go(hash, { replace, stay }) {
      const state = {
        ...(replace ? history.state : { at: shown + 1 }),
        ...(stay && { scroll: scrollY }),
      };
      history[replace ? 'replaceState' : 'pushState'](state, '', hash);
    },
    stay() {
      staying = true;
      history.go(shown - Number(numberOf()));
    },
    listen(route, signal) {
      const heed = () => {
        if (!staying) {
          // A link that was followed makes an entry of its own.
          if (numberOf() === undefined) keep({ at: shown + 1 });
          route();
        }
        staying = false;
      };
      addEventListener('hashchange', heed, { signal });
    },
    entitle(title) {
      document.title = title;
    },
    scroll: {
      leave() {
        shown = Number(numberOf());
        scroll.leave();
      },
      restore: scroll.restore,
    },
  };
}
