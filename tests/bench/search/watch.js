/**
 * Runs in the page of the app, before its own scripts: for each input event the milliseconds until
 * the end of the frame that draws the answer to it, also where the rows in sight stay the same. It
 * stands by itself, as its text is sent to the page.
 */
export function watch() {
  /** @type {number[]} */
  const samples = [];
  Object.assign(globalThis, { samples });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => void samples.push(performance.now() - data);

  const list = () =>
    /** @type {import('../../../web/elements/users.js').MusterUsers} */ (
      document.querySelector('muster-users')
    );

  const begin = (/** @type {Event} */ { timeStamp }) => {
    const { listing: before } = list();
    const frame = () => {
      const { listing, isUpdatePending } = list();
      if (listing === before || isUpdatePending) requestAnimationFrame(frame);
      // A message that is sent as a frame begins arrives when it has been drawn.
      else port2.postMessage(timeStamp);
    };
    requestAnimationFrame(frame);
  };
  addEventListener('input', begin, true);
}
