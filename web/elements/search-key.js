/** What a letter is typed into. */
const FIELDS = "input:not([type='checkbox']), select, textarea";

/**
 * The key / puts the cursor into the search box of an element, while the element is on the page and
 * nothing is being typed.
 */
export class SearchKey {
  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.host = host;
    /** @param {KeyboardEvent} event */
    this.onKey = (event) => this.#key(event);
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('keydown', this.onKey);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.onKey);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath();
    const root = this.host.getRootNode();
    // In somebody else's page the key is theirs, unless the reader is in here.
    if (root instanceof ShadowRoot && !path.includes(root)) return;
    const [target] = path;
    if (target instanceof Element && target.closest(FIELDS)) return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (
      this.host.renderRoot.querySelector('muster-search')
    )?.focus();
  }
}
