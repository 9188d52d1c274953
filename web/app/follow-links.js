/**
 * Links between pages lead within the element, not to another fragment of the page around it.
 *
 * @param {HTMLElement} frame
 * @param {(hash: string) => void} navigate
 * @param {AbortSignal} signal
 */
export function followLinks(frame, navigate, signal) {
  frame.addEventListener(
    'click',
    (event) => {
      if (event.defaultPrevented || event.button !== 0) return;
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      const hash = /** @type {HTMLAnchorElement | undefined} */ (link)?.getAttribute('href');
      if (!hash?.startsWith('#/')) return;
      event.preventDefault();
      navigate(hash);
    },
    { signal },
  );
}
