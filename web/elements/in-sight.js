/**
 * Whether an element is within the window, and nothing that stays there while the page is scrolled is
 * above it.
 *
 * @param {Element | null | undefined} element
 */
export function isInSight(element) {
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = /** @type {DocumentOrShadowRoot} */ (/** @type {unknown} */ (element.getRootNode()));
  const seen = root.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && (seen.contains(element) || element.contains(seen));
}
