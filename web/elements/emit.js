/**
 * Tells whoever listens outside, through every shadow root.
 *
 * @param {EventTarget} element
 * @param {string} type
 * @param {unknown} [detail]
 */
export function emit(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
