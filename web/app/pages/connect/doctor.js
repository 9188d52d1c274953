import { missing } from '../../../elements/connect/doctor.js';
import { connectWords } from '../../../elements/words/connect.js';
import { examine } from '../../doctor.js';

/** @param {import('../../controller.js').Context} context  What the key may do. */
export function doctor(context) {
  const element = /** @type {import('../../../elements/connect/doctor.js').MusterDoctor} */ (
    document.createElement('muster-doctor')
  );
  let current = new AbortController();

  async function run() {
    current.abort();
    const own = new AbortController();
    current = own;
    element.busy = true;
    await examine(context, own.signal, (trials) => {
      element.trials = trials;
    });
    if (own.signal.aborted) return;
    element.busy = false;
    context.announce(connectWords.doctor.summary(missing(element.trials)));
  }

  element.addEventListener('muster-examine', run);
  return {
    element,
    examine: run,
    stop() {
      current.abort();
      if (element.busy) element.trials = [];
      element.busy = false;
    },
  };
}
