import { define } from '../elements/define.js';
import { MusterLoad } from '../elements/load-bar.js';
import { loadWords } from '../elements/words/load.js';
import { words } from '../elements/words/words.js';

define({ 'muster-load': MusterLoad });

/** @type {WeakMap<import('./loading/loading.js').Loading, import('../elements/load-bar.js').MusterLoad>} */
const bars = new WeakMap();

/**
 * The line of the loading, one for all pages: whichever is shown takes it. It keeps itself up to
 * date, and does what is asked of it.
 *
 * @param {Pick<import('./controller.js').Context, 'engine' | 'loading' | 'announce'>} context
 */
export function loadBar({ engine, loading, announce }) {
  const made = bars.get(loading);
  if (made) return made;
  const bar = /** @type {import('../elements/load-bar.js').MusterLoad} */ (
    document.createElement('muster-load')
  );
  bars.set(loading, bar);
  let { state } = loading.progress();

  const hear = (/** @type {Muster.Progress} */ progress) => {
    bar.progress = progress;
    if (progress.state === state) return;
    ({ state } = progress);
    const { complete, incomplete, cancelled } = loadWords.announce;
    if (state === 'complete') announce(complete(progress.users));
    if (state === 'incomplete') announce(incomplete);
    if (state === 'cancelled') announce(cancelled);
  };
  loading.watch(hear);

  const act = {
    start: loading.start,
    pause: loading.pause,
    resume: loading.resume,
    cancel: loading.cancel,
    again: loading.again,
    certificate: async () =>
      (await import('./certificate.js')).showCertificate({ engine, loading }),
  };
  bar.addEventListener('muster-load', (event) => {
    const { action, page } = /** @type {CustomEvent} */ (event).detail;
    const done = (async () => act[/** @type {keyof typeof act} */ (action)](page))();
    done.catch(() => announce(words.app.network.title));
  });
  bar.progress = loading.progress();
  return bar;
}
