/** @typedef {{ css: string, words?: string }} Part  `words`: what its label or text contains */

/**
 * What of a page is drawn, however deep in open shadow roots: the last of the parts, within the
 * part before it, and so on. It runs in the page, and so knows of nothing around it.
 *
 * @param {Part[]} path
 * @returns {Element[]}
 */
export function seen(path) {
  /** @param {Document | Element | ShadowRoot} root  @returns {Element[]} */
  const below = (root) => {
    const shadow = 'shadowRoot' in root ? root.shadowRoot : null;
    const all = [...root.querySelectorAll('*')];
    return [...(shadow ? below(shadow) : []), ...all.flatMap((one) => [one, ...deeper(one)])];
  };
  /** @param {Element} element */
  const deeper = ({ shadowRoot }) => (shadowRoot ? below(shadowRoot) : []);
  /** @param {Element} element */
  const wordsOf = (element) => {
    const { labels, innerText } = /** @type {HTMLInputElement} */ (element);
    const label = Array.from(labels ?? [], (one) => one.innerText).join(' ');
    return element.getAttribute('aria-label') || label || innerText;
  };
  /** @type {(Document | Element)[]} */
  let found = [document];
  for (const { css, words = '' } of path) {
    found = [...new Set(found.flatMap(below))].filter(
      (one) => one.matches(css) && one.checkVisibility() && wordsOf(one).includes(words),
    );
  }
  return /** @type {Element[]} */ (found);
}
