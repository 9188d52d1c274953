/**
 * What opens above an element closes when the focus goes elsewhere, so that it never covers what has
 * it; and where it is closed, its button has the focus again.
 *
 * @param {import('lit').LitElement} host
 */
export function sheets(host) {
  const root = () => /** @type {ShadowRoot} */ (host.renderRoot);
  /** @type {EventTarget | null} the sheet that has the focus while it closes */
  let closing = null;

  /** @param {any} event  that the focus goes */
  function leave({ target, relatedTarget: next }) {
    const sheet = target.closest('[popover]');
    if (!next || !sheet?.matches(':popover-open')) return;
    if (!sheet.contains(next) && next.popoverTargetElement !== sheet) sheet.hidePopover();
  }

  /** @param {any} event  that a sheet is about to open or close */
  function about({ target, newState }) {
    closing = newState === 'closed' && target.contains(root().activeElement) ? target : null;
  }

  /** @param {any} event  that a sheet was opened or closed */
  function done({ target }) {
    if (target !== closing) return;
    const { activeElement: at } = root();
    // What closed it may have led elsewhere. A browser may not know yet that what is gone has none.
    if (at ? !target.contains(at) : document.activeElement !== document.body) return;
    const button = root().querySelector(`[popovertarget="${target.id}"]`);
    /** @type {HTMLElement | null} */ (button)?.focus();
  }

  host.addController({
    hostConnected() {
      root().addEventListener('focusout', leave);
      // These do not bubble.
      root().addEventListener('beforetoggle', about, true);
      root().addEventListener('toggle', done, true);
    },
  });
}
