/**
 * Opens the accounts and checks of a user for a print, and closes them again: nobody can open them
 * on paper. What else is closed is every field once more, and stays away.
 *
 * @param {import('../../elements/user.js').MusterUser} element
 * @param {AbortSignal} signal  ends it
 */
export function openOnPaper(element, signal) {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  const closed = 'details.row:not([open], .again)';
  addEventListener(
    'beforeprint',
    () => {
      opened = Array.from(element.renderRoot?.querySelectorAll(closed) ?? []);
      for (const one of opened) one.open = true;
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      for (const one of opened) one.open = false;
    },
    { signal },
  );
}
