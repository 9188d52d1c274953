/**
 * What to do with what an element says.
 *
 * @param {HTMLElement} element
 */
export const listen =
  (element) => (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) =>
    element.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
