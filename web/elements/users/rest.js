/** As many rows fill a high screen. */
const USUAL = 20;
/** Other rows may be lower than those that are there. */
const MORE = 2;
/** Who types on does so sooner, milliseconds. */
const PAUSE = 100;

/** @typedef {import('./types.js').Listing | null | undefined} Shown */

/**
 * What nobody looks at while typing: the rows below the screen, which are put away so that the
 * frame that is waited for is drawn the sooner. They are back at the next pause.
 */
export class Rest {
  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.host = host;
    /** How many rows are brought up to date and drawn. */
    this.drawn = Number.POSITIVE_INFINITY;
    this.height = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /**
   * Before other rows are drawn, while what is measured still stands.
   *
   * @param {Shown} before
   * @param {Shown} now
   */
  putAway(before, now) {
    const ids = (/** @type {Shown} */ listing) => listing?.rows.map(({ id }) => id);
    // The same list comes again once the address has followed.
    if (`${ids(before)}` === `${ids(now)}`) return;
    if (this.#isBack) {
      const rows = [...this.host.renderRoot.querySelectorAll('tbody tr')];
      const below = rows.findIndex((row) => row.getBoundingClientRect().top > innerHeight);
      this.drawn = below < 0 ? USUAL : below + MORE;
      // Not a hair more: whoever watches the height would hear of it.
      this.height = Math.floor(this.#list?.getBoundingClientRect().height ?? 0);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.takeBack();
      this.host.requestUpdate();
    }, PAUSE);
  }

  takeBack() {
    clearTimeout(this.timer);
    this.drawn = Number.POSITIVE_INFINITY;
  }

  /** Once the rows are up to date. The list keeps its height, lest the page jumps. */
  show() {
    const list = this.#list;
    if (!list) return;
    list.style.minBlockSize = this.#isBack ? '' : `${this.height}px`;
    const rows = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('tbody tr'));
    rows.forEach((row, at) => {
      row.hidden = at >= this.drawn;
    });
  }

  /** Whether nothing is put away. */
  get #isBack() {
    return this.drawn === Number.POSITIVE_INFINITY;
  }

  get #list() {
    return /** @type {HTMLElement | null} */ (this.host.renderRoot.querySelector('.list'));
  }
}
