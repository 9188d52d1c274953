/**
 * What reaches beyond the window to its right or left, and is in nothing that scrolls or is cut;
 * and text that is cut although it could be broken into lines.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export const stickingOut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    /** @type {string[]} */
    const found = [];
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`);
    }
    /** @param {Element} element  @returns {Element | null} */
    const above = (element) =>
      element.assignedSlot ??
      element.parentElement ??
      /** @type {ShadowRoot} */ (element.getRootNode()).host ??
      null;
    /** @param {Element} element */
    function isHeld(element) {
      for (let at = above(element); at; at = above(at)) {
        if (at === document.body) return false;
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    }
    /** @param {ParentNode} root */
    function look(root) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { overflowX } = getComputedStyle(element);
        const cut =
          overflowX === 'clip' &&
          element.tagName !== 'INPUT' &&
          element.scrollWidth > element.clientWidth + 8;
        // Jamo and marks stack into one sign that breaks nowhere.
        if (cut && !/\u1100{9}|\p{M}{9}/u.test(element.textContent ?? '')) {
          found.push(
            `cut <${element.tagName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
          );
        }
        const { left, right, width: own } = element.getBoundingClientRect();
        // What is left of the window cannot be scrolled to, as a link that skips to the content.
        if (own === 0 || right < 0) continue;
        if ((right <= width + 1 && left >= -1) || isHeld(element)) continue;
        const { position } = getComputedStyle(element);
        const text = element.textContent?.trim().slice(0, 40);
        found.push(
          `<${element.tagName} class="${element.className}" ${position}> ${left}–${right}: ${text}`,
        );
      }
    }
    look(document.body);
    return found.slice(0, 8);
  });
