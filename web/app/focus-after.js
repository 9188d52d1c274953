/** @param {Element | null} element */
function isInSight(element) {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * What gets the focus once a page is drawn: on another page the link that led away from it, where who
 * comes back sees it, else its title; on the same one what is listed, where the focus is out of sight.
 *
 * @param {HTMLElement | DocumentFragment} root  of the page
 * @param {boolean} isAnother
 * @param {string} left  the address before, without its query
 * @returns {HTMLElement | null | undefined}
 */
export function focusAfter(root, isAnother, left) {
  const find = (/** @type {string} */ what) =>
    /** @type {HTMLElement | null} */ (root.querySelector(what));
  if (!isAnother) {
    const { activeElement } = /** @type {ShadowRoot} */ (root);
    return activeElement && !isInSight(activeElement) ? find('#listed') : null;
  }
  const link = find(`:is(th, td) a[href="${CSS.escape(left)}"]`);
  return isInSight(link) ? link : find('h1');
}
