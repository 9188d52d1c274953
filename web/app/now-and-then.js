/**
 * Does something once for many calls, with what the newest of them said.
 *
 * @template What
 * @param {(what: What) => void} work
 * @param {number} milliseconds after the first call
 */
export function nowAndThen(work, milliseconds) {
  /** @type {What} */
  let newest;
  let waits = false;
  return (/** @type {What} */ what) => {
    newest = what;
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      work(newest);
    }, milliseconds);
  };
}
