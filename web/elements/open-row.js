/** @param {MouseEvent} event the whole row opens what its link does, unless text is being selected */
export function openRow(event) {
  const target = /** @type {Element} */ (event.target);
  if (target.closest('a, button, label') || document.getSelection()?.type === 'Range') return;
  // A copy of the click keeps what Ctrl, ⌘ and Shift mean for links.
  target.closest('tr')?.querySelector('a')?.dispatchEvent(new MouseEvent('click', event));
}
