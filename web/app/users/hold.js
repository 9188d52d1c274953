import { HOLD } from '../loading/small.js';

/** What is shown only where nothing better comes soon. */
export function createHold() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let flush = () => {};
  /** Ends it: something is on screen, or nothing is to be. @type {(() => void) | null} */
  let done = null;
  /** @type {Promise<void> | undefined} */
  let held;

  function release() {
    clearTimeout(timer);
    done?.();
    done = null;
  }

  return {
    /** @param {() => void} show */
    hold(show) {
      held = new Promise((resolve) => {
        done = resolve;
      });
      flush = () => {
        show();
        release();
      };
      timer = setTimeout(flush, HOLD);
    },
    /** Shows it now. */
    flush: () => flush(),
    release,
    isHeld: () => done !== null,
    /** Done when nothing is held back any longer. */
    held: () => held,
  };
}
