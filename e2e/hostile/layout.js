/**
 * What reaches beyond the window to its right or left, and is in nothing that scrolls or is cut;
 * and text that is cut although it could be broken into lines.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export const stickingOut = (page) => page.evaluate(lookFor);

/** Runs in the page. @returns {string[]} */
export function lookFor() {
  const { scrollWidth, clientWidth: width } = document.documentElement;
  /** @type {string[]} */
  const found = [];
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} wide, the window ${width}`);

  /** @param {Element} element  @param {string} what */
  const tell = ({ tagName, className, textContent }, what) =>
    found.push(`<${tagName} class="${className}"> ${what}: ${textContent?.trim().slice(0, 40)}`);

  /** @param {Element} element  @returns {Element | null} */
  const above = (element) =>
    element.assignedSlot ??
    element.parentElement ??
    /** @type {ShadowRoot} */ (element.getRootNode()).host ??
    null;

  /** @param {Element | null} from */
  function isHeld(from) {
    for (let at = from; at && at !== document.body; at = above(at)) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  }

  /** @param {Element} element  Texts of their own are at times wider than what they are in. */
  function lookAtTexts(element) {
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue;
      range.selectNode(node);
      const { right } = range.getBoundingClientRect();
      if (right > width + 1 && !isHeld(element)) tell(element, `its text ends at ${right}`);
    }
  }

  /** @param {Element} element */
  function lookAtCut(element) {
    if (element.scrollWidth <= element.clientWidth + 8 || element.tagName === 'INPUT') return;
    if (getComputedStyle(element).overflowX !== 'clip') return;
    // Jamo and marks stack into one sign that breaks nowhere.
    if (!/\u1100{9}|\p{M}{9}/u.test(element.textContent ?? '')) tell(element, 'is cut');
  }

  /** @param {ParentNode} root */
  function look(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      lookAtCut(element);
      if (scrollWidth > width) lookAtTexts(element);
      const { left, right, width: own } = element.getBoundingClientRect();
      // What is before the window cannot be scrolled to, as a link that skips to the content.
      const isBefore = document.dir === 'rtl' ? left > width : right < 0;
      if (own === 0 || isBefore || (right <= width + 1 && left >= -1)) continue;
      if (!isHeld(above(element))) tell(element, `from ${left} to ${right}`);
    }
  }
  look(document.body);
  return found.slice(0, 8);
}
