/**
 * Runs in the page of the app, before its own scripts: for each input event the milliseconds until
 * the end of the frame that draws the first change of the table's rows. It stands by itself, as
 * its text is sent to the page.
 */
export function watch() {
  /** @type {number[]} */
  const samples = [];
  Object.assign(globalThis, { samples });
  /** When the key was pressed whose change is still to come. @type {number | null} */
  let typed = null;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => void samples.push(performance.now() - data);

  /** @param {MutationRecord} change */
  const isRow = ({ target }) =>
    Boolean((target instanceof Element ? target : target.parentElement)?.closest('tbody'));

  const observer = new MutationObserver((changes) => {
    if (typed === null || !changes.some(isRow)) return;
    const since = typed;
    typed = null;
    // A message that is sent as a frame begins arrives when it has been drawn.
    requestAnimationFrame(() => port2.postMessage(since));
  });

  const begin = (/** @type {Event} */ { timeStamp }) => {
    typed = timeStamp;
    const list = document.querySelector('muster-users')?.shadowRoot;
    if (list) observer.observe(list, { subtree: true, childList: true, characterData: true });
  };
  addEventListener('input', begin, true);
}
