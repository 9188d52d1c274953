import { isInSight } from './in-sight.js';

/** What has the focus where nothing else was made to. */
const STOPS = 'a[href], button:enabled, input:enabled, select:enabled, summary';

/**
 * Gives the focus, where a drawing takes away what has it, to what Tab would have reached next, else
 * to what stands before, if possible in sight, else to the title of the page.
 *
 * @param {import('lit').LitElement} host
 * @param {() => Element | null | undefined} [preferred]  comes first of all
 */
export function keepFocus(host, preferred) {
  /** @type {HTMLElement | null | undefined} */
  let had;
  /** @type {HTMLElement[]} */
  let stops;
  host.addController({
    hostUpdate() {
      had = /** @type {HTMLElement | null | undefined} */ (host.shadowRoot?.activeElement);
      if (had) stops = Array.from(host.renderRoot.querySelectorAll(STOPS));
    },
    hostUpdated() {
      if (!had || (had.isConnected && !had.hidden && !had.matches(':disabled'))) return;
      const at = stops.indexOf(had);
      // What is within an element of its own tells of what comes, and that begins with the title.
      const near = at < 0 ? [] : [...stops.slice(at + 1), ...stops.slice(0, at + 1).reverse()];
      const page = /** @type {ParentNode} */ (host.getRootNode());
      const there = near.filter(
        (one) => one.isConnected && one.matches(STOPS) && one.checkVisibility(),
      );
      const next =
        preferred?.() ??
        there.find(isInSight) ??
        there[0] ??
        host.renderRoot.querySelector('h1') ??
        page.querySelector('h1');
      /** @type {HTMLElement | null} */ (next)?.focus();
    },
  });
}
