/**
 * Whether an element is within the window, and nothing that stays there while the page is scrolled is
 * above it.
 *
 * @param {Element} element
 */
export function isInSight(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = /** @type {DocumentOrShadowRoot} */ (/** @type {unknown} */ (element.getRootNode()));
  const seen = root.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && (seen.contains(element) || element.contains(seen));
}
