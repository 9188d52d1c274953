/** Where a page was scrolled to is kept with its entry in the history, and survives a reload. */

const SETTLED = 120;

export function keepScroll() {
  history.scrollRestoration = 'manual';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** While a page is being restored, its jumps are not the reader's. */
  let restoring = true;
  addEventListener('scroll', () => {
    if (restoring) return;
    clearTimeout(timer);
    timer = setTimeout(save, SETTLED);
  });
  addEventListener('pagehide', save);

  function save() {
    if (!restoring) history.replaceState({ ...history.state, scroll: scrollY }, '');
  }

  return {
    /** Called as soon as another entry is on screen, before its page is drawn. */
    leave() {
      clearTimeout(timer);
      restoring = true;
    },
    /** Called when the page is drawn. */
    restore() {
      scrollTo(0, history.state?.scroll ?? 0);
      restoring = false;
    },
  };
}
