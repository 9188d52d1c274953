/**
 * The parts that a page can style, by what they are within the elements. They are named here and
 * not where they are drawn, because only pages of others need the names.
 *
 * @type {Record<string, string>}
 */
const PARTS = {
  header: 'header',
  main: 'main',
  toolbar: '.tools, .filter',
  chips: 'muster-chips',
  facets: 'aside#facets',
  list: '.columns > .stack',
  panel: '.panel',
  table: 'table',
  pager: '.pager',
};

const names = Object.keys(PARTS).join(', ');

/** Named again after each drawing, which may bring new ones. */
const naming = (/** @type {import('lit').LitElement} */ element) => ({
  hostUpdated() {
    for (const [name, selector] of Object.entries(PARTS)) {
      for (const one of element.renderRoot.querySelectorAll(selector)) one.part.add(name);
    }
  },
});

/**
 * Names the parts of an app and of the pages that come into it.
 *
 * @param {import('lit').LitElement} app
 * @param {AbortSignal} signal
 */
export function nameParts(app, signal) {
  /** @type {WeakSet<Element>} */
  const named = new WeakSet();
  const name = () => {
    for (const element of [app, ...app.querySelectorAll('*')]) {
      if (named.has(element) || !('addController' in element)) continue;
      named.add(element);
      element.setAttribute('exportparts', names);
      const page = /** @type {import('lit').LitElement} */ (element);
      page.addController(naming(page));
    }
  };
  const watching = new MutationObserver(name);
  watching.observe(app, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watching.disconnect(), { once: true });
  name();
}
